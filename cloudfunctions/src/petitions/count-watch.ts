import { COUNTING_LEASE_MS, SETTLED_AFTER_MS } from './counting';
import type { CountedBase, LiveCount } from './petition';

/** The clock counts every minute what was signed; a signature that is not in the count after two of them was missed. */
export const OVERLOOKED_AFTER_MS = 2 * 60_000;

/**
 * Marks that lie in what is to come, from an instance whose clock was wrong: until then nothing would be counted. Less than
 * SETTLED_AFTER_MS is no trouble, so much lies between a signature and its being counted for good.
 */
export function isAhead({ base, live }: { base: CountedBase; live: LiveCount }, now: number): boolean {
  return (
    base.until > now ||
    live.at > now + SETTLED_AFTER_MS ||
    live.leaseUntil > now + SETTLED_AFTER_MS + COUNTING_LEASE_MS
  );
}

/** Signatures of this time have to be in the shown count by now; null where there is no such time. */
export function overdueWindow(live: LiveCount, now: number): { after: number; until: number } | null {
  const until = now - OVERLOOKED_AFTER_MS;
  return until > live.at ? { after: live.at, until } : null;
}
