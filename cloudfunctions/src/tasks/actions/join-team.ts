import { TEAMS_OF_ONE_MAX } from '#types/tasks/limits';
import * as contracts from '#types/tasks/team-contracts';
import { action } from '../../platform/action';
import type { HoursServices } from '../hours-services';
import { isMember } from '../team';
import { needVolunteer } from '../task-policy';
import { refuseTooMany } from '../team-policy';
import { joinTeam as join, teamByCode, teamsOfPerson } from '../team-store';
import { teamsShown } from '../team-view';

export const joinTeam = action<typeof contracts.joinTeam, HoursServices>(
  contracts.joinTeam,
  async ({ code }, { caller, services }) => {
    needVolunteer(caller);
    const { database, clock } = services;
    const [team, mine] = await Promise.all([teamByCode(database, code), teamsOfPerson(database, caller.key)]);
    if (!isMember(team, caller.key)) refuseTooMany(mine, TEAMS_OF_ONE_MAX);
    const joined = await join(database, team._id, caller.key, clock.now());
    const [shown] = await teamsShown(services, [joined], caller.key);
    return { team: shown! };
  },
);
