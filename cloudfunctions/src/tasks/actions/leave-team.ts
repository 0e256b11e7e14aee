import * as contracts from '#types/tasks/team-contracts';
import { action } from '../../platform/action';
import type { HoursServices } from '../hours-services';
import type { TaskServices } from '../task-services';
import { leaving, needLeader } from '../team';
import { freeSeatsOf } from '../team-seats';
import { changeTeam, getTeam, teamsOfPerson } from '../team-store';
import { teamsShown } from '../team-view';

export const leaveTeam = action<typeof contracts.leaveTeam, HoursServices & TaskServices>(
  contracts.leaveTeam,
  async ({ teamId, personId }, { caller, services, key }) => {
    const { database, ids, people } = services;
    if (personId !== null) needLeader(await getTeam(database, teamId), caller.key);
    const who = personId === null ? caller.key : (await people.withId(personId)).key;
    await changeTeam(database, teamId, leaving(who, caller.key));
    await freeSeatsOf(services, teamId, who, {
      cause: `${caller.key}:${key ?? ids.random()}`,
      byKey: caller.key,
    });
    const teams = await teamsOfPerson(database, caller.key);
    return { teams: await teamsShown(services, teams, caller.key) };
  },
);
