import { readStored, store } from '@/device/storage';
import { behindBy, corrected } from './clock-error';

const KEY = 'clock:behind';

/** Milliseconds; null until the storage has been looked at. Outlives the app, for the days without network. */
let behindMs: number | null = null;

const behind = (): number => (behindMs ??= readStored<number>(KEY) ?? 0);

/** Every reply says what time it is. */
export function learnTime(serverAt: unknown, askedAt: number, answeredAt: number): void {
  const learned = behindBy(serverAt, askedAt, answeredAt);
  if (learned === null) return;
  // Written where it matters: not for every answer's fraction of a second.
  if (corrected(answeredAt, learned) !== corrected(answeredAt, behind())) store(KEY, learned);
  behindMs = learned;
}

/** By the server's clock, as near as the network lets us know: for what changes with its minutes. */
export const serverNow = (): number => Date.now() + behind();

/** By this phone's clock, unless that is wrong: for when something happened. */
export const rightNow = (): number => corrected(Date.now(), behind());
