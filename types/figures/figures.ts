/** Counted by day: every one of them is a case, so that the list behind a number is as long as the number says. */
export const COUNTED = [
  // First time public; first time with a bureau; first time handed in as done; first time closed.
  'filed',
  'dispatched',
  'handled',
  'closed',
  // Of those closed: came back later. Counted on the day of its first closing, like its base.
  'relapsed',
  // Checked for the first time; of those: sent back at least once.
  'verified',
  'reworked',
  // Its deadline has passed or been kept; of those: in time, and not.
  'due',
  'onTime',
  'late',
  // Rated by its reporter; of those: with as many stars as count as satisfied.
  'rated',
  'satisfied',
] as const;
export type Counted = (typeof COUNTED)[number];

/** How things stand now, whatever the period. */
export const SIGNALS = ['longOpen', 'overdue', 'returned', 'reopened', 'back', 'stubborn'] as const;
export type Signal = (typeof SIGNALS)[number];

export type Tally = Record<Counted, number>;

export const EMPTY_TALLY = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Tally;

/** A share and what it is a share of. */
export const RATES = {
  onTime: { of: 'onTime', base: 'due' },
  rework: { of: 'reworked', base: 'verified' },
  relapse: { of: 'relapsed', base: 'closed' },
  satisfaction: { of: 'satisfied', base: 'rated' },
} as const satisfies Record<string, { of: Counted; base: Counted }>;
export type RateName = keyof typeof RATES;

/** Cities count differently: what a deployment may choose. Shown in words beside the figures. */
export interface Definitions {
  /** What must have happened by the deadline. */
  onTimeBy: 'closed' | 'handled';
  /** A missed deadline that an appeal excused counts as kept. */
  excusedIsOnTime: boolean;
  /** From so many stars on a reporter is satisfied. */
  satisfiedStars: number;
  /** Open longer than so many days is too long. */
  longOpenDays: number;
  /** "Returned often": so many times "not ours". */
  returnedTimes: number;
}

export const DEFAULT_DEFINITIONS: Definitions = {
  onTimeBy: 'closed',
  excusedIsOnTime: false,
  satisfiedStars: 4,
  longOpenDays: 15,
  returnedTimes: 2,
};
