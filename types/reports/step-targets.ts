/**
 * How long each step may wait, in working hours; the time for handling is the category's own. Real city systems accept
 * and dispatch within the half day and check within one or two (GB/T 30428 leaves the figures to the city).
 */
export const STEP_TARGET_HOURS = {
  /** From filing until the desk has taken it on. */
  accept: 2,
  /** From then, or from being returned, until a bureau has it. */
  dispatch: 4,
  /** From "done" until somebody has compared it with the standard. */
  verify: 8,
} as const;
export type StepTarget = keyof typeof STEP_TARGET_HOURS;

/** What came back is to be done in this share of the category's time. */
export const RELAPSE_TIME_SHARE = 0.5;
