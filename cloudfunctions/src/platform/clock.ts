/** Milliseconds since the epoch. Handed in, so that rules stay pure and tests set the time. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
