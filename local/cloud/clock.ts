/** The one clock of this cloud. It can be moved, so that a deadline of ten days can be tried in a minute. */
export interface Clock {
  now(): number;
  readonly offsetMs: number;
  setOffset(offsetMs: number, timers?: 'due' | 'skipped'): void;
  /** Called whenever the offset changes, with by how much; timers set themselves again, or skip what was due in between. */
  onChange(listener: (movedMs: number, timers: 'due' | 'skipped') => void): void;
}

export function createClock(offsetMs = 0, realNow: () => number = Date.now): Clock {
  let offset = offsetMs;
  const listeners: Parameters<Clock['onChange']>[0][] = [];
  return {
    now: () => realNow() + offset,
    get offsetMs() {
      return offset;
    },
    setOffset(next, timers = 'due') {
      const movedMs = Math.round(next) - offset;
      offset += movedMs;
      for (const listener of listeners) listener(movedMs, timers);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
