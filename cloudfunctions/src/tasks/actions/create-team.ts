import { TEAMS_OF_ONE_MAX } from '#types/tasks/limits';
import * as contracts from '#types/tasks/team-contracts';
import { action } from '../../platform/action';
import { refuseUnfitName } from '../../platform/refuse-risky-words';
import type { HoursServices } from '../hours-services';
import { needVolunteer } from '../task-policy';
import { refuseTooMany } from '../team-policy';
import { foundTeam, teamsOfPerson } from '../team-store';
import { teamsShown } from '../team-view';

export const createTeam = action<typeof contracts.createTeam, HoursServices>(
  contracts.createTeam,
  async ({ name, listed }, context) => {
    const { caller, services, key } = context;
    needVolunteer(caller);
    const { database, clock, ids } = services;
    const [mine] = await Promise.all([
      teamsOfPerson(database, caller.key),
      refuseUnfitName(context, 'name', name),
    ]);
    refuseTooMany(mine, TEAMS_OF_ONE_MAX);
    const cause = `${caller.key}:${key ?? ids.random()}`;
    const founding = { name, listed, leaderKey: caller.key, now: clock.now() };
    const team = await foundTeam(database, cause, founding);
    const [shown] = await teamsShown(services, [team], caller.key);
    return { team: shown! };
  },
);
