import { DAY_MS, dayOf, startOf } from '../china-time';

/** A day that is not what its weekday says: a weekday off, or a weekend day worked in exchange (调休补班). */
export const DAY_KINDS = ['holiday', 'workday'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export interface CalendarDay {
  /** The local date in China, `2026-11-23`. */
  day: string;
  kind: DayKind;
  /** What for, as people say it: 春节. */
  name: string;
}

/** Which days are not as their weekday says, by local date. Handed to every rule that counts working time. */
export type WorkingCalendar = ReadonlyMap<string, CalendarDay>;

/** Later lists win: what the town has changed comes after what the State Council arranged. */
export function workingCalendar(...lists: readonly (readonly CalendarDay[])[]): WorkingCalendar {
  return new Map(lists.flat().map((entry) => [entry.day, entry]));
}

/** Saturday and Sunday, where nothing else is said. */
export function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** `day` is a local date in China, `2026-11-23`. */
export function isWorkingDay(calendar: WorkingCalendar, day: string): boolean {
  const entry = calendar.get(day);
  return entry ? entry.kind === 'workday' : !isWeekend(day);
}

const CLOSES_AT_MS = 18 * 3_600_000;

/** When the `days`-th working day after the one of `at` ends, at 18:00. Milliseconds since the epoch. */
export function workingDaysLater(calendar: WorkingCalendar, at: number, days: number): number {
  let midnight = startOf(dayOf(at));
  let left = days;
  while (left > 0) {
    midnight += DAY_MS;
    if (isWorkingDay(calendar, dayOf(midnight))) left -= 1;
  }
  return midnight + CLOSES_AT_MS;
}
