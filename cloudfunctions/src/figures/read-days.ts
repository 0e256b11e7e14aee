import { addDays, daysIn, lengthOf, monthOf, type Period } from '#types/figures/days';
import type { Database } from '../platform/cloud';
import { figureDays } from './figure-store';
import type { DayDocument } from './tally';

/** The most a function may read at once. */
const READ_MAX = 1000;
/** Longer periods are read by month where they hold whole ones, and drawn by month. */
export const BY_DAY_MAX_DAYS = 62;

export interface Reading {
  days: string[];
  months: string[];
}

/** As few documents as make up the period: whole months of a long one, single days of the rest. */
export function readingOf(period: Period): Reading {
  if (lengthOf(period) <= BY_DAY_MAX_DAYS) return { days: daysIn(period), months: [] };
  const all = daysIn(period);
  const reading: Reading = { days: [], months: [] };
  for (const month of new Set(all.map(monthOf))) {
    const days = all.filter((day) => monthOf(day) === month);
    const whole = days[0] === `${month}-01` && monthOf(addDays(days.at(-1) ?? month, 1)) !== month;
    if (whole) reading.months.push(month);
    else reading.days.push(...days);
  }
  return reading;
}

/** The sums of a period: of one bureau, or of all. `parts` are the sums by zone and by category. */
export async function readDays(
  database: Database,
  period: Period,
  bureauId: string | null,
  parts: boolean,
): Promise<DayDocument[]> {
  const { command } = database;
  const { days, months } = readingOf(period);
  const of = bureauId === null ? {} : { bureauId };
  const units = [
    ...(days.length > 0 ? [{ unit: 'day', period: command.in(days), ...of }] : []),
    ...(months.length > 0 ? [{ unit: 'month', period: command.in(months), ...of }] : []),
  ];
  const pages = await Promise.all(
    units.map(async (condition) => {
      const found: DayDocument[] = [];
      for (;;) {
        const { data } = await figureDays(database)
          .where(condition)
          .field(parts ? {} : { zones: false, categories: false })
          .skip(found.length)
          .limit(READ_MAX)
          .get();
        found.push(...data);
        if (data.length < READ_MAX) return found;
      }
    }),
  );
  return pages.flat();
}
