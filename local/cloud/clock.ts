/** The one clock of this cloud. It can be moved, so that a deadline of ten days can be tried in a minute. */
export interface Clock {
  now(): number;
  readonly offsetMs: number;
  setOffset(offsetMs: number): void;
  /** Called whenever the offset changes; timers set themselves again. */
  onChange(listener: () => void): void;
}

export function createClock(offsetMs = 0, realNow: () => number = Date.now): Clock {
  let offset = offsetMs;
  const listeners: (() => void)[] = [];
  return {
    now: () => realNow() + offset,
    get offsetMs() {
      return offset;
    },
    setOffset(next) {
      offset = Math.round(next);
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
