import * as contracts from '#types/tasks/team-contracts';
import { action } from '../../platform/action';
import { refuseUnfitName } from '../../platform/refuse-risky-words';
import { Refusal } from '../../platform/refusal';
import type { HoursServices } from '../hours-services';
import { changing, isMember } from '../team';
import { changeTeam as change, getTeam } from '../team-store';
import { teamsShown } from '../team-view';

/** Its name, whether it is shown, and who leads it. */
export const changeTeam = action<typeof contracts.changeTeam, HoursServices>(
  contracts.changeTeam,
  async ({ teamId, name, listed, leaderId }, context) => {
    const { caller, services } = context;
    const { database, people, leaderboard } = services;
    const team = await getTeam(database, teamId);
    if (!isMember(team, caller.key)) throw new Refusal('team.not-leading');
    const leaderKey = leaderId === null ? null : (await people.withId(leaderId)).key;
    if (name !== team.name) await refuseUnfitName(context, 'name', name);
    const after = await change(database, teamId, changing(caller.key, { name, listed, leaderKey }));
    if (listed !== team.listed) leaderboard.forget();
    const [shown] = await teamsShown(services, [after ?? team], caller.key);
    return { team: shown! };
  },
);
