import type { FigureRow } from '#types/figures/contracts';
import type { RateBases } from '#types/figures/definitions';
import { rateOf } from './rate';

/** By what bureaus, zones and kinds are compared. A share is compared only where it has a base. */
export const RANKED_BY = ['filed', 'closed', 'late', 'onTime'] as const;
export type RankedBy = (typeof RANKED_BY)[number];

export interface Ranked {
  id: string;
  name: string;
  /** Whole percent for a share. */
  value: number;
  /** What a share is a share of; null for a number. */
  base: { of: number; base: number } | null;
}

/** The most first, equals in the order they came; those that have nothing to compare are left out. */
export function ranking(rows: readonly FigureRow[], by: RankedBy, bases: RateBases, most: number): Ranked[] {
  return rows
    .flatMap(({ id, name, tally }): Ranked[] => {
      if (by !== 'onTime') return [{ id, name, value: tally[by], base: null }];
      const rate = rateOf('onTime', tally, bases);
      return rate ? [{ id, name, value: rate.percent, base: { of: rate.of, base: rate.base } }] : [];
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, most);
}
