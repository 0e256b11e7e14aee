import type { Place } from '#types/places/position';
import type { KeptPhoto } from '@/features/photos/kept-photo';

/** What a person has entered so far; kept on the phone until it is sent. */
export interface Draft {
  /** The idempotency key of this one report. */
  key: string;
  photos: KeptPhoto[];
  categoryId: string | null;
  words: string;
  place: Place | null;
  anonymous: boolean;
}

export type Missing = 'photo' | 'category' | 'place';

/** The first thing still missing, in the order of the page. */
export function firstMissing(draft: Pick<Draft, 'categoryId' | 'place'>, photos: number): Missing | null {
  if (photos === 0) return 'photo';
  if (!draft.categoryId) return 'category';
  return draft.place ? null : 'place';
}

/** Worth keeping: somebody has begun. A place alone is found by the phone, not entered. */
export const begun = (draft: Draft): boolean =>
  draft.photos.length > 0 || draft.categoryId !== null || draft.words.trim() !== '';

/** Adds a quick phrase to what is written, or takes it out again. */
export function togglePhrase(words: string, phrase: string, separator: string): string {
  const parts = words
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
  const next = parts.includes(phrase) ? parts.filter((part) => part !== phrase) : [...parts, phrase];
  return next.join(separator);
}
