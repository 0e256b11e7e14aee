import { DAY_MS, UTC_OFFSET_MS } from '#types/china-time';
import type { RefusingCode, StoppingCode } from '#types/notices/push-codes';

/** What becomes of a message that the platform did not take. */
export type PushOutcome =
  /** The person does not want it, or has used up what they allowed: theirs to change. */
  | { state: 'refused' }
  /** Wrong for good: stopped, and the administrator is told. */
  | { state: 'parked'; doubtful: false }
  /** Nobody knows whether the platform took it. It has no key by which a second one would be known: never tried again by itself. */
  | { state: 'parked'; doubtful: true }
  | { state: 'waiting'; retry: Retry };

/** How a try ended. Without a number nobody answered. */
export interface SendFailure {
  code: number | null;
  words: string;
}

/** `soon`: with back-off. `tomorrow`: when the platform's day has ended. */
export type Retry = 'soon' | 'tomorrow';

const SOON: PushOutcome = { state: 'waiting', retry: 'soon' };
const STOP: PushOutcome = { state: 'parked', doubtful: false };
const DOUBT: PushOutcome = { state: 'parked', doubtful: true };
const REFUSED: PushOutcome = { state: 'refused' };

/**
 * Refusals: whoever answers one of these has not taken the message.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage
 * and, from 40097 on, …/server/API/laboruse/api_sendemployeerelationmsg
 */
const BY_CODE: Readonly<Record<StoppingCode | RefusingCode, PushOutcome>> = {
  // Busy.
  [-1]: SOON,
  // Two messages to one person at once.
  43108: SOON,
  // The day's quota.
  45009: { state: 'waiting', retry: 'tomorrow' },
  // Refused, or what was allowed is used up.
  43101: REFUSED,
  // No such person, any more.
  40003: STOP,
  // No such template.
  40037: STOP,
  // The page is not in the released version.
  41030: STOP,
  // A field WeChat does not like; its text names it.
  47003: STOP,
  // Sensitive words.
  45168: STOP,
  40097: STOP,
  // The mini-program's secret is wrong; the functions' address is not on its list.
  40125: STOP,
  40164: STOP,
  // Not bound as an employee, or no longer.
  40256: REFUSED,
  43104: STOP,
  // The token is not good, even asked for anew.
  40001: SOON,
  40014: SOON,
  42001: SOON,
  // The minute's quota.
  45011: SOON,
  // From here on WeChat's cloud answers, which did not hand it on: too many requests, too many at once.
  [-501003]: SOON,
  [-501004]: SOON,
  // Not open to this function, or to this account.
  [-604100]: STOP,
  [-604101]: STOP,
};

/** There was no connection by which it could have left. */
const NO_CONNECTION = /\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo E/;

export const neverLeft = (words: string): boolean => NO_CONNECTION.test(words);

/** Codes after which nothing of this template reaches this person until they allow it anew. */
export const QUOTA_EMPTY: readonly number[] = [43101, 40256];

/** See docs/decisions/0011: again by itself only where it surely was not taken. */
export function outcomeOf({ code, words }: SendFailure): PushOutcome {
  const known = code === null ? undefined : (BY_CODE as Readonly<Record<number, PushOutcome>>)[code];
  if (known) return known;
  // WeChat's own refusals are positive numbers. One we do not know is a refusal still; whether it passes, somebody must say.
  if (code !== null && code > 0) return STOP;
  return neverLeft(words) ? SOON : DOUBT;
}

const ATTEMPTS_MAX = 10;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** When to try again, or null where it has been tried often enough. WeChat counts its days in China. */
export function retryAt(retry: Retry, attempts: number, now: number): number | null {
  if (attempts >= ATTEMPTS_MAX) return null;
  if (retry === 'soon') return now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
  return (Math.floor((now + UTC_OFFSET_MS) / DAY_MS) + 1) * DAY_MS - UTC_OFFSET_MS;
}
