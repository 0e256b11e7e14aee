import * as contracts from '#types/tasks/team-contracts';
import { action } from '../../platform/action';
import type { HoursServices } from '../hours-services';
import { isVolunteer } from '../task-policy';
import { seatsOfTeams } from '../team-seats';
import { teamsOfPerson } from '../team-store';
import { seatsShown, teamsShown } from '../team-view';

export const listTeams = action<typeof contracts.listTeams, HoursServices>(
  contracts.listTeams,
  async (_, { caller, services }) => {
    const teams = await teamsOfPerson(services.database, caller.key);
    const held = await seatsOfTeams(
      services.database,
      teams.map(({ _id }) => _id),
    );
    const [shown, seats] = await Promise.all([
      teamsShown(services, teams, caller.key),
      seatsShown(services, held),
    ]);
    return { teams: shown, seats, volunteer: isVolunteer(caller) };
  },
);
