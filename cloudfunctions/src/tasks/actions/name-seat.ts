import * as contracts from '#types/tasks/team-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { needClaim } from '../claim-store';
import type { HoursServices } from '../hours-services';
import type { TaskServices } from '../task-services';
import { isMember, needLeader } from '../team';
import { freeSeat, nameSeat as give } from '../team-seats';
import { getTeam } from '../team-store';

/** Who takes a seat of the team, or nobody for now; before the check-in. */
export const nameSeat = action<typeof contracts.nameSeat, HoursServices & TaskServices>(
  contracts.nameSeat,
  async ({ claimId, personId }, { caller, services, key }) => {
    const { database, ids, people } = services;
    const { teamId, taskId } = await needClaim(database, claimId);
    if (teamId === null) throw new Refusal('claim.not-found');
    const team = await getTeam(database, teamId);
    needLeader(team, caller.key);
    const cause = `${caller.key}:${key ?? ids.random()}`;
    if (personId === null) {
      if (!(await freeSeat(services, claimId, cause, caller.key))) throw new Refusal('team.seat-taken');
      return { claimId };
    }
    const person = await people.withId(personId);
    if (!isMember(team, person.key)) throw new Refusal('team.not-found');
    await give(services, { taskId, claimId }, person.key, { cause, byKey: caller.key });
    return { claimId };
  },
);
