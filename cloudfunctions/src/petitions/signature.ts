/** Collection `signatures`. */
export interface SignatureDocument {
  /** idFrom('signature', petitionId, personKey): one per person, whatever arrives at once. */
  _id: string;
  petitionId: string;
  personKey: string;
  /** `invalid` is never told to whoever signed: it would only teach them. */
  state: SignatureState;
  /** When it was first given; what the count goes by, never changed. */
  signedAt: number;
  /** The local day of `signedAt`, for counting by day. */
  day: string;
  textVersion: number;
  community: string | null;
  words: string;
  /** Words are public once WeChat or a person has let them pass. */
  wordsState: 'none' | 'pass' | 'waiting' | 'blocked';
  /** The nickname if it may be shown. */
  name: string | null;
  tellMe: boolean;
  /** Where it came from, as a hash that changes every day: enough to see a burst, not to find anybody. */
  source: string;
  invalidationId: string | null;
  restorationId: string | null;
  /** Withdrawn by its signer after it had been taken out: put back it is a withdrawn one. */
  gone: boolean;
}
export type SignatureState = 'valid' | 'withdrawn' | 'invalid';

/**
 * Collection `signature_changes`: everything that happens to the count after the signing itself, as rows that are only ever
 * added. The count is the number of signatures plus the sum of these, so each can be written once and found again.
 */
export interface SignatureChange {
  _id: string;
  petitionId: string;
  delta: number;
  at: number;
  /** `recounted`: a night found that it did not say how many are valid. */
  why: 'withdrawn' | 'signed-again' | 'invalidated' | 'restored' | 'recounted';
}

/** Cut short: a hash of an address must not be searchable back to it, and two in a million may share one. */
const SOURCE_CHARS = 12;

/** The hash of an address, different every day. IPv6 by its first half: one household has all of it. */
export function sourceOf(
  address: string | undefined,
  day: string,
  hash: (...parts: string[]) => string,
): string {
  if (!address) return '';
  const network = address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
  return hash('source', day, network).slice(0, SOURCE_CHARS);
}
