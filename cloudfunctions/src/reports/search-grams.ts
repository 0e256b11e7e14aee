/** A report is found by at most this many pairs of characters; words beyond them are still shown, only not found. */
export const GRAMS_MAX = 120;
/** Pairs of one question that are compared. */
export const ASKED_GRAMS_MAX = 24;

/** Runs of letters and digits, in one spelling: full-width and half-width, upper and lower case are the same. */
function runs(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** `积存垃圾` → 积存 存垃 垃圾. Chinese has no spaces: pairs of characters are the words of its indexes. */
function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** What a report is found by: kind and zone first, then place and words, as far as `GRAMS_MAX` reaches. */
export function searchGrams(report: {
  categoryName: string;
  zoneName: string | null;
  address: string;
  description: string;
}): string[] {
  const { categoryName, zoneName, address, description } = report;
  const grams = [categoryName, zoneName ?? '', address, description].flatMap(runs).flatMap(pairs);
  return [...new Set(grams)].slice(0, GRAMS_MAX);
}

export interface Question {
  /** All of them must be there. */
  grams: string[];
  /** As they were typed, to be found in what the reader sees. */
  phrases: string[];
}

export function questionOf(words: string): Question {
  const phrases = runs(words);
  return { grams: [...new Set(phrases.flatMap(pairs))].slice(0, ASKED_GRAMS_MAX), phrases };
}

/** The one that few reports have: an index reads all reports of one pair. Names of kinds and zones are in very many. */
export function rarestGram(grams: readonly string[], common: Iterable<string>): string | undefined {
  const everyday = new Set([...common].flatMap(runs).flatMap(pairs));
  return grams.find((gram) => !everyday.has(gram)) ?? grams.at(-1);
}

/** Whether what a reader sees holds every phrase. */
export function holdsAll(phrases: readonly string[], texts: readonly (string | null)[]): boolean {
  const text = texts.map((part) => runs(part ?? '').join('')).join('\n');
  return phrases.every((phrase) => text.includes(phrase));
}

/** `261123` or a whole number: the beginning of a report's number. Shorter ones are words. */
export function numberAsked(words: string): string | null {
  const digits = words.normalize('NFKC').replace(/[\s#号№.-]/gu, '');
  return /^\d{6,12}$/.test(digits) ? digits : null;
}
