import { dayWords } from '#types/china-time';
import type { InputOf } from '#types/contract';
import * as contracts from '#types/places/admin-contracts';
import { action } from '../../platform/action';
import { yearShown } from '../calendar-shown';
import { causeOf, changeTown } from '../change-town';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import type { CalendarDayDocument } from '../town-data';

const KIND_WORDS = { holiday: '放假', workday: '补班' } as const;
const KIND_WORDS_EN = { holiday: 'off', workday: 'on' } as const;
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
      return { what: 'calendar.changed', subject: `day:${days[0]!.day}`, ...said(days) };
    });
    const { ownDays } = await context.services.townStore.fresh();
    const years = [...new Set(days.map(({ day }) => Number(day.slice(0, 4))))];
    return { days: years.flatMap((year) => yearShown(year, ownDays)) };
  },
);

function said(days: InputOf<typeof contracts.saveCalendar>['days']): { words: string; wordsEn: string } {
  const named = days.slice(0, NAMED_MAX);
  const isMore = days.length > NAMED_MAX;
  const zh = named.map(({ day, kind }) => `${dayWords(day).zh} ${kind ? KIND_WORDS[kind] : '恢复'}`);
  const en = named.map(({ day, kind }) => `${dayWords(day).en} ${kind ? KIND_WORDS_EN[kind] : 'as it was'}`);
  return {
    words: zh.join('，') + (isMore ? `，等 ${days.length} 天` : ''),
    wordsEn: en.join(', ') + (isMore ? `, ${days.length} days in all` : ''),
  };
}
