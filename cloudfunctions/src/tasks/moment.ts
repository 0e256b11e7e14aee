import { OFFLINE_AFTER_MINUTES, OFFLINE_MAX_HOURS } from '#types/tasks/limits';
import type { Moment } from '#types/tasks/task';
import { HOUR_MS, MINUTE_MS } from './task';

/** When something happened, as far as a phone can be believed. */
export interface Told {
  at: number;
  /** Told later than it happened, or by a clock that is ahead: the time is the phone's word alone. */
  offline: boolean;
  /** Too long ago to be taken. */
  stale: boolean;
}

/** `notBefore`: it cannot have happened earlier. */
export function toldOf({ at }: Pick<Moment, 'at'>, now: number, notBefore: number): Told {
  const late = now - at > OFFLINE_AFTER_MINUTES * MINUTE_MS;
  const ahead = at - now > OFFLINE_AFTER_MINUTES * MINUTE_MS;
  return {
    // A phone with network has no need of its clock.
    at: late ? Math.max(at, notBefore) : now,
    offline: late || ahead,
    stale: now - at > OFFLINE_MAX_HOURS * HOUR_MS,
  };
}
