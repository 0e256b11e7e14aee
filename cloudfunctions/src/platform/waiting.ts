/** How often a change is tried while others change the same thing. */
export const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 400;

export interface Waiting {
  sleep(ms: number): Promise<void>;
  /** From 0 up to, not including, 1. */
  random(): number;
}

export const realWaiting: Waiting = {
  sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)),
  random: () => Math.random(),
};

/** Longer after each attempt; anything between half and all of it, for those who collided must not come back in step. */
export async function pauseAfter(attempt: number, waiting: Waiting = realWaiting): Promise<void> {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
  await waiting.sleep(longest * (0.5 + waiting.random() / 2));
}
