import { DAY_MS, dayOf, startOf } from '#types/china-time';

export interface DayCount {
  /** `2026-11-23` */
  day: string;
  signatures: number;
}

/** The last days up to the latest with a signature, none left out: a day on which nobody signed is one, too. */
export function lastDays(byDay: readonly DayCount[], shown: number): DayCount[] {
  const [first, last] = [byDay[0], byDay.at(-1)];
  if (!first || !last) return [];
  const counts = new Map(byDay.map(({ day, signatures }) => [day, signatures]));
  const end = startOf(last.day);
  const start = Math.max(startOf(first.day), end - (shown - 1) * DAY_MS);
  return Array.from({ length: Math.round((end - start) / DAY_MS) + 1 }, (_, index) => {
    const day = dayOf(start + index * DAY_MS);
    return { day, signatures: counts.get(day) ?? 0 };
  });
}
