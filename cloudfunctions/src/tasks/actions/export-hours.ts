import { dayOf } from '#types/china-time';
import * as contracts from '#types/tasks/hours-contracts';
import { EXPORT_PAGE_SIZE } from '#types/tasks/limits';
import { action } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import { needOffice } from '../hours-policy';
import type { HoursServices } from '../hours-services';
import { ledgerOf, workedIn } from '../hours-store';

/** The lines themselves, corrections too: whoever sums a column has the balance. Who has left has no name in it. */
export const exportHours = action<typeof contracts.exportHours, HoursServices>(
  contracts.exportHours,
  async ({ period, teamId, cursor }, { caller, services: { database, people } }) => {
    needOffice(caller);
    const { command } = database;
    const { data } = await ledgerOf(database)
      .where(
        command.and([
          ...(teamId === null ? [] : [{ teamId }]),
          ...workedIn(database, period),
          ...after(command, 'workedAt', 'asc', cursor),
        ]),
      )
      .orderBy('workedAt', 'asc')
      .orderBy('_id', 'asc')
      .limit(EXPORT_PAGE_SIZE)
      .get();
    const names = await people.named([...new Set(data.map(({ personKey }) => personKey))]);
    return {
      rows: data.map(({ personKey, teamName, title, source, minutes, reason, workedAt }) => ({
        ...{ day: dayOf(workedAt), name: names.get(personKey)?.nickname ?? '', teamName: teamName ?? '' },
        ...{ title, source, minutes, reason },
      })),
      next: nextCursor(data, EXPORT_PAGE_SIZE, ({ workedAt }) => workedAt),
    };
  },
);
