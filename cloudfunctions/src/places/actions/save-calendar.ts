import * as contracts from '#types/places/admin-contracts';
import { action } from '../../platform/action';
import { yearShown } from '../calendar-shown';
import { causeOf, changeTown } from '../change-town';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import type { CalendarDayDocument } from '../town-data';

const KIND_WORDS = { holiday: '放假', workday: '补班' } as const;
/** Days named one by one in the audit log. */
const NAMED_MAX = 6;

/** Sets days to what they shall be, so doing it twice is doing it once. Deadlines already given stay; new ones count by it. */
export const saveCalendar = action<typeof contracts.saveCalendar, PlaceServices>(
  contracts.saveCalendar,
  async ({ days }, context) => {
    needTownAdmin(context.caller);
    await changeTown(context, causeOf(context, 'calendar.save'), async (transaction) => {
      const rows = transaction.collection<CalendarDayDocument>('calendar_days');
      for (const { day, kind, name } of days) {
        if (kind === null) await rows.doc(day).remove();
        else await rows.doc(day).set({ data: { day, kind, name: name || KIND_WORDS[kind] } });
      }
      const named = days
        .slice(0, NAMED_MAX)
        .map(({ day, kind }) => `${day} ${kind ? KIND_WORDS[kind] : '恢复'}`);
      const more = days.length > NAMED_MAX ? `，等 ${days.length} 天` : '';
      return { what: 'calendar.changed', subject: `day:${days[0]!.day}`, words: named.join('，') + more };
    });
    const { ownDays } = await context.services.townStore.fresh();
    const years = [...new Set(days.map(({ day }) => Number(day.slice(0, 4))))];
    return { days: years.flatMap((year) => yearShown(year, ownDays)) };
  },
);
