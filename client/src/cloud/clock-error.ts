/** A phone that is nearer than this to the server's clock is right: what is left is the way of the answer. */
export const RIGHT_WITHIN_MS = 2 * 60_000;
/** An answer that took longer says too little about when it was given. */
const TELLING_WITHIN_MS = 10_000;

/** How far a phone is behind the server, which answered somewhere between question and answer. Null: it cannot be told. */
export function behindBy(serverAt: unknown, askedAt: number, answeredAt: number): number | null {
  if (typeof serverAt !== 'number') return null;
  const took = answeredAt - askedAt;
  // Negative: the clock was set meanwhile.
  if (took < 0 || took > TELLING_WITHIN_MS) return null;
  return Math.round(serverAt - (askedAt + answeredAt) / 2);
}

export const corrected = (now: number, behindMs: number): number =>
  Math.abs(behindMs) < RIGHT_WITHIN_MS ? now : now + behindMs;
