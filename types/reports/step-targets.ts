import * as v from 'valibot';

/** A month of working time. */
const STEP_HOURS_MAX = 176;

const hours = (step: string) =>
  v.pipe(
    v.number(`请填写${step}时限。`),
    v.minValue(0.5, '时限至少半小时。'),
    v.maxValue(STEP_HOURS_MAX, `时限最多 ${STEP_HOURS_MAX} 个工作小时。`),
  );

/** How long each step may wait, in working hours; the time for handling is the category's own. */
export const stepHoursSchema = v.object({
  /** From filing until the desk has taken it on. */
  accept: hours('受理'),
  /** From then, or from being returned, until a bureau has it. */
  dispatch: hours('派遣'),
  /** From "done" until somebody has compared it with the standard. */
  verify: hours('核查'),
});
export type StepHours = v.InferOutput<typeof stepHoursSchema>;
export type StepTarget = keyof StepHours;

/** Real city systems accept and dispatch within the half day and check within one or two (GB/T 30428 leaves it to the city). */
export const DEFAULT_STEP_HOURS: StepHours = { accept: 2, dispatch: 4, verify: 8 };
