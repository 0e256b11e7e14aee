import { DAY_MS } from '../china-time';

const DAYS_A_WEEK = 7;
const MONDAY = 1;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
export const monthOf = (day: string): string => day.slice(0, 7);
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;

/** Both days are in it. */
export interface Period {
  from: string;
  to: string;
}

export const lengthOf = ({ from, to }: Period): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;

export const daysIn = (period: Period): string[] =>
  Array.from({ length: Math.max(0, lengthOf(period)) }, (_, n) => addDays(period.from, n));

export const PERIOD_KINDS = ['day', 'week', 'month'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** The day, the week from Monday or the month that `day` is in. */
export function periodOf(kind: PeriodKind, day: string): Period {
  if (kind === 'day') return { from: day, to: day };
  if (kind === 'week') {
    const weekday = new Date(Date.parse(day)).getUTCDay();
    const from = addDays(day, -((weekday - MONDAY + DAYS_A_WEEK) % DAYS_A_WEEK));
    return { from, to: addDays(from, DAYS_A_WEEK - 1) };
  }
  const from = `${monthOf(day)}-01`;
  return { from, to: addDays(`${monthOf(addDays(from, 31))}-01`, -1) };
}
