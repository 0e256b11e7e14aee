/** Counted by day: every one of them is a case, so that the list behind a number is as long as the number says. */
export const COUNTED = [
  // First time public; first time with a bureau; first time handed in as done; first time closed.
  'filed',
  'dispatched',
  'handled',
  'closed',
  // Came back later. Every share counts on the day of its base (definitions.ts), so that it never is more than that.
  'relapsed',
  // Checked for the first time; sent back at least once.
  'verified',
  'reworked',
  // Its deadline has passed or been kept; in time; and of those due: not in time.
  'due',
  'onTime',
  'late',
  // Rated by its reporter; with as many stars as count as satisfied.
  'rated',
  'satisfied',
] as const;
export type Counted = (typeof COUNTED)[number];

/** How things stand now, whatever the period. */
export const SIGNALS = ['longOpen', 'overdue', 'returned', 'reopened', 'back', 'stubborn'] as const;
export type Signal = (typeof SIGNALS)[number];

export type Tally = Record<Counted, number>;

export const EMPTY_TALLY = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Tally;
