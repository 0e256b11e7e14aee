import { RATE_SHARES, type RateBases, type RateName } from '#types/figures/definitions';
import type { Tally } from '#types/figures/figures';

/** Whole percent, and what it is a share of; null where there is no base. */
export function rateOf(
  name: RateName,
  tally: Tally,
  bases: RateBases,
): { percent: number; of: number; base: number } | null {
  const [of, base] = [tally[RATE_SHARES[name]], tally[bases[name]]];
  return base === 0 ? null : { percent: Math.round((of / base) * 100), of, base };
}
