import { HOURS_PAGE_SIZE } from '#types/tasks/limits';
import * as contracts from '#types/tasks/team-contracts';
import { action } from '../../platform/action';
import { needOffice } from '../hours-policy';
import type { HoursServices } from '../hours-services';
import { teamsOf } from '../team-store';

/** Sorts after every name that begins with what was typed. */
const LAST = '\uffff';

export const searchTeams = action<typeof contracts.searchTeams, HoursServices>(
  contracts.searchTeams,
  async ({ words }, { caller, services: { database } }) => {
    needOffice(caller);
    const { command } = database;
    const { data } = await teamsOf(database)
      .where(command.and([{ name: command.gte(words) }, { name: command.lt(words + LAST) }]))
      .orderBy('name', 'asc')
      .limit(HOURS_PAGE_SIZE)
      .get();
    return {
      teams: data.map(({ _id, name, members }) => ({ teamId: _id, name, people: members.length })),
    };
  },
);
