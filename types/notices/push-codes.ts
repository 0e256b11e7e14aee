/**
 * Numbers of WeChat's, and of its cloud's, that can be the last word on a message: it was not taken. Each has its words for
 * administrators in both dictionaries, and what becomes of the message in `push-outcome.ts`; the compiler asks for both.
 */
export const STOPPING_CODES = [
  -1, 40001, 40003, 40014, 40037, 40097, 40125, 40164, 41030, 42001, 43104, 43108, 45009, 45011, 45168, 47003,
  -501003, -501004, -604100, -604101,
] as const;
export type StoppingCode = (typeof STOPPING_CODES)[number];

/** Theirs to change who get it: nothing for an administrator to do, so nothing is parked. */
export type RefusingCode = 43101 | 40256;
