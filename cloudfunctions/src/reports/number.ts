import { dayOf } from '#types/china-time';

const NUMBERS_A_DAY = 1_000_000;

/** `261123004711`: the day and six digits by chance, so that nobody can count a town's reports by their numbers. */
export function reportNumber(at: number, integer: (below: number) => number): string {
  return dayOf(at).slice(2).replaceAll('-', '') + String(integer(NUMBERS_A_DAY)).padStart(6, '0');
}
