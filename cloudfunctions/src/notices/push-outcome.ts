import { DAY_MS, UTC_OFFSET_MS } from '#types/china-time';

/** What becomes of a message that WeChat did not take. */
export type PushOutcome =
  /** The person does not want it, or has used up what they allowed. Theirs to change. */
  | { state: 'refused' }
  /** Wrong for good: somebody has to look. */
  | { state: 'failed' }
  | { state: 'waiting'; retry: Retry };

export type Retry = 'soon' | 'tomorrow' | 'without-page';

const SOON: PushOutcome = { state: 'waiting', retry: 'soon' };

/** https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage */
const BY_CODE: Record<number, PushOutcome> = {
  // Busy.
  [-1]: SOON,
  // Two messages to one person at once.
  43108: SOON,
  // The day's quota.
  45009: { state: 'waiting', retry: 'tomorrow' },
  43101: { state: 'refused' },
  // No such person, any more.
  40003: { state: 'failed' },
  // No such template: the settings are wrong.
  40037: { state: 'failed' },
  // The page is not in the released version.
  41030: { state: 'waiting', retry: 'without-page' },
  // A field WeChat does not like; its text names it.
  47003: { state: 'failed' },
};

/** Whatever is not in the table may be a passing trouble of the network. */
export function outcomeOf(errorCode: unknown): PushOutcome {
  return (typeof errorCode === 'number' ? BY_CODE[errorCode] : undefined) ?? SOON;
}

const ATTEMPTS_MAX = 10;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** When to try again, or null where it has been tried often enough. WeChat counts its days in China. */
export function retryAt(retry: Retry, attempts: number, now: number): number | null {
  if (attempts >= ATTEMPTS_MAX) return null;
  if (retry === 'without-page') return now;
  if (retry === 'soon') return now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
  return (Math.floor((now + UTC_OFFSET_MS) / DAY_MS) + 1) * DAY_MS - UTC_OFFSET_MS;
}
