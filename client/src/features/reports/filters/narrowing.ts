import type { DueFilter, ListFilter } from '#types/reports/list-filter';
import { townMoment, townTime } from '@/words/times';

/** How far back, in days. */
export const FILING_PERIODS = { week: 7, month: 30, quarter: 90, year: 365 } as const;
export type FilingPeriod = keyof typeof FILING_PERIODS;

/** Chosen by a person; the name it was chosen by is what is shown. */
export interface Named {
  id: string;
  name: string;
}

/** What a list is narrowed to, besides the state. */
export interface Narrowing {
  category?: Named;
  zone?: Named;
  bureau?: Named;
  due?: DueFilter;
  period?: FilingPeriod;
}
export const NARROWING_PARTS = ['category', 'zone', 'bureau', 'due', 'period'] as const;
export type NarrowingPart = (typeof NARROWING_PARTS)[number];

export const partsIn = (narrowing: Narrowing): NarrowingPart[] =>
  NARROWING_PARTS.filter((part) => narrowing[part] !== undefined);

/** Without one part of it. */
export function withoutPart(narrowing: Narrowing, part: NarrowingPart): Narrowing {
  const { [part]: _, ...rest } = narrowing;
  return rest;
}

/** As the server is asked. A period begins at the town's midnight, so that the question stays the same all day. */
export function filterOf({ category, zone, bureau, due, period }: Narrowing, now: number): ListFilter {
  const { year, month, day } = townTime(now);
  return {
    ...(category && { categoryId: category.id }),
    ...(zone && { zoneId: zone.id }),
    ...(bureau && { bureauId: bureau.id }),
    ...(due && { due }),
    ...(period && { since: townMoment(year, month, day - FILING_PERIODS[period], 0) }),
  };
}
