/** More would make the index row large without finding more. */
const GRAMS_MAX = 200;
/** Below this the two only share ordinary words. */
export const SIMILAR_FROM = 0.3;

/** Letters and digits of any script: punctuation and spaces say nothing about the matter. */
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * Pairs of neighbouring characters, each once. Chinese has no spaces to split at, and pairs find a matter again however its
 * sentence is turned. Nothing across punctuation.
 */
export function grams(text: string): string[] {
  const parts = text.normalize('NFKC').toLowerCase().split(NOT_A_WORD);
  const found = new Set<string>();
  for (const part of parts) {
    const characters = [...part];
    for (let index = 0; index + 1 < characters.length && found.size < GRAMS_MAX; index += 1) {
      found.add(`${characters[index]}${characters[index + 1]}`);
    }
  }
  return [...found];
}

/** Sørensen–Dice, 0 to 1. */
export function similarity(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const known = new Set(one);
  const shared = other.filter((gram) => known.has(gram)).length;
  return (2 * shared) / (one.length + other.length);
}

/** The most similar first. */
export function mostSimilar<T extends { grams: readonly string[] }>(
  wanted: readonly string[],
  candidates: readonly T[],
  count: number,
): T[] {
  return candidates
    .map((candidate) => ({ candidate, score: similarity(wanted, candidate.grams) }))
    .filter(({ score }) => score >= SIMILAR_FROM)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Those that have the most of what was looked for: a long text is no worse a match than a short one. */
export function bestFitting<T extends { grams: readonly string[] }>(
  wanted: readonly string[],
  candidates: readonly T[],
  count: number,
): T[] {
  return candidates
    .map((candidate) => ({ candidate, hits: candidate.grams.filter((gram) => wanted.includes(gram)).length }))
    .filter(({ hits }) => hits * 2 >= wanted.length)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
