import * as v from 'valibot';
import type { Counted } from './figures';

/** How a city may define the base of each rate; the first is the default. A case of the share always is one of its base. */
export const RATE_BASES = {
  onTime: ['due', 'closed', 'dispatched'],
  rework: ['verified', 'handled', 'closed'],
  relapse: ['closed', 'filed'],
  satisfaction: ['rated', 'closed'],
} as const satisfies Record<string, readonly [Counted, ...Counted[]]>;
export type RateName = keyof typeof RATE_BASES;
export const RATE_NAMES = Object.keys(RATE_BASES) as RateName[];

/** What is a share of the base. */
export const RATE_SHARES = {
  onTime: 'onTime',
  rework: 'reworked',
  relapse: 'relapsed',
  satisfaction: 'satisfied',
} as const satisfies Record<RateName, Counted>;

export const basesSchema = v.object({
  onTime: v.picklist(RATE_BASES.onTime),
  rework: v.picklist(RATE_BASES.rework),
  relapse: v.picklist(RATE_BASES.relapse),
  satisfaction: v.picklist(RATE_BASES.satisfaction),
});
export type RateBases = v.InferOutput<typeof basesSchema>;

export const LONG_OPEN_DAYS_MAX = 365;
export const RETURNED_TIMES_MAX = 10;

const whole = (problem: string, min: number, max: number) =>
  v.pipe(v.number(problem), v.integer(problem), v.minValue(min, problem), v.maxValue(max, problem));

/** Cities count differently: what a town's administrators choose. Shown in words beside the figures. */
export const definitionsSchema = v.object({
  bases: basesSchema,
  /** What must have happened by the deadline. */
  onTimeBy: v.picklist(['closed', 'handled'], '请选择怎样算按时。'),
  /** A missed deadline that an appeal excused counts as kept. */
  excusedIsOnTime: v.boolean('请选择申诉成立的算不算按时。'),
  /** From so many stars on a reporter is satisfied. */
  satisfiedStars: whole('请选择 1 到 5 星。', 1, 5),
  /** Open longer than so many days is too long. */
  longOpenDays: whole(`请填写 1 到 ${LONG_OPEN_DAYS_MAX} 天。`, 1, LONG_OPEN_DAYS_MAX),
  /** "Returned often": so many times "not ours". */
  returnedTimes: whole(`请填写 1 到 ${RETURNED_TIMES_MAX} 次。`, 1, RETURNED_TIMES_MAX),
});
export type Definitions = v.InferOutput<typeof definitionsSchema>;

export const DEFAULT_DEFINITIONS: Definitions = {
  bases: { onTime: 'due', rework: 'verified', relapse: 'closed', satisfaction: 'rated' },
  onTimeBy: 'closed',
  excusedIsOnTime: false,
  satisfiedStars: 4,
  longOpenDays: 15,
  returnedTimes: 2,
};
