import { RATES, type RateName, type Tally } from '#types/figures/figures';

/** Whole percent, and what it is a share of; null where there is no base. */
export function rateOf(name: RateName, tally: Tally): { percent: number; of: number; base: number } | null {
  const [of, base] = [tally[RATES[name].of], tally[RATES[name].base]];
  return base === 0 ? null : { percent: Math.round((of / base) * 100), of, base };
}
