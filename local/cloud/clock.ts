/** The one clock of this cloud. It can be moved, so that a deadline of ten days can be tried in a minute. */
export interface Clock {
  now(): number;
  readonly offsetMs: number;
  setOffset(offsetMs: number): void;
  /** Called whenever the offset changes, with by how much; timers set themselves again. */
  onChange(listener: (movedMs: number) => void): void;
}

export function createClock(offsetMs = 0, realNow: () => number = Date.now): Clock {
  let offset = offsetMs;
  const listeners: ((movedMs: number) => void)[] = [];
  return {
    now: () => realNow() + offset,
    get offsetMs() {
      return offset;
    },
    setOffset(next) {
      const movedMs = Math.round(next) - offset;
      offset += movedMs;
      for (const listener of listeners) listener(movedMs);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
