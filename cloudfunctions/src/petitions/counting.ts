import type { CountedBase } from './petition';

/**
 * A row may be stamped by a function and written only when that function is about to be ended, so nothing younger than this is
 * counted for good. Three times what a function may run (20 s), for clocks that differ.
 */
export const SETTLED_AFTER_MS = 60_000;
/** The base moves on in steps of at least this: its document is written at most twice a minute. */
const BASE_STEP_MS = 30_000;
/** The shown count is looked at again when it is this old; with the counting itself it stays below COUNT_MAX_AGE_MS. */
export const LIVE_FOR_MS = 3_000;
/** Longer than counting takes; then somebody else may. */
export const COUNTING_LEASE_MS = 4_000;

export interface Window {
  /** Exclusive. */
  after: number;
  /** Inclusive. */
  until: number;
}

/** What can be counted for good now, or null when it is not worth writing yet. */
export function settledWindow(base: CountedBase, now: number): Window | null {
  const until = now - SETTLED_AFTER_MS;
  return until - base.until >= BASE_STEP_MS ? { after: base.until, until } : null;
}

export interface Tally {
  day: string;
  community: string | null;
  signatures: number;
}

export interface Breakdown {
  byDay: Record<string, number>;
  byCommunity: Record<string, number>;
}

/** Adds what was counted in a window. */
export function addTallies(to: Breakdown, tallies: readonly Tally[]): Breakdown {
  const byDay = { ...to.byDay };
  const byCommunity = { ...to.byCommunity };
  for (const { day, community, signatures } of tallies) {
    byDay[day] = (byDay[day] ?? 0) + signatures;
    if (community !== null && community !== '') {
      byCommunity[community] = (byCommunity[community] ?? 0) + signatures;
    }
  }
  return { byDay, byCommunity };
}

/** Those of the last two local days. */
export function trendOf(byDay: Record<string, number>, today: string, yesterday: string): number {
  return (byDay[today] ?? 0) + (byDay[yesterday] ?? 0);
}
