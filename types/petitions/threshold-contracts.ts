import * as v from 'valibot';
import { contract } from '../contract';

export const LABEL_ZH_MAX_CHARS = 10;
export const LABEL_EN_MAX_CHARS = 40;
export const THRESHOLDS_MAX = 6;
/** More people than any city has. */
export const THRESHOLD_SIGNATURES_MAX = 100_000_000;
export const ANSWER_WORKING_DAYS_MAX = 60;

const label = (max: number) =>
  v.pipe(v.string('请写名称。'), v.trim(), v.nonEmpty('请写名称。'), v.maxLength(max, `最多 ${max} 个字。`));
const whole = (least: number, most: number, problem: string) =>
  v.pipe(
    v.number(problem),
    v.integer(problem),
    v.minValue(least, `至少 ${least}。`),
    v.maxValue(most, `最多 ${most}。`),
  );

export const thresholdRowSchema = v.object({
  /** Left out for a new one. */
  id: v.optional(v.string()),
  signatures: whole(1, THRESHOLD_SIGNATURES_MAX, '请填签名数。'),
  labelZh: label(LABEL_ZH_MAX_CHARS),
  labelEn: label(LABEL_EN_MAX_CHARS),
  duty: v.nullable(
    v.object({
      who: v.picklist(['bureau', 'office'], '请选择由谁答复。'),
      workingDays: whole(1, ANSWER_WORKING_DAYS_MAX, '请填工作日数。'),
    }),
  ),
});
export type ThresholdRow = v.InferOutput<typeof thresholdRowSchema>;

/** For everybody: what a number of signatures leads to here, the smallest first. */
export const listThresholds = contract(
  'threshold.list',
  v.object({}),
  v.object({
    thresholds: v.array(v.object({ ...thresholdRowSchema.entries, id: v.string() })),
    rev: v.number(),
  }),
);

/** All of them, as they shall be for petitions that are published from now on. */
export const saveThresholds = contract(
  'threshold.save',
  v.object({
    thresholds: v.pipe(
      v.array(thresholdRowSchema),
      v.minLength(1, '至少留一档。'),
      v.maxLength(THRESHOLDS_MAX, `最多 ${THRESHOLDS_MAX} 档。`),
      v.check(
        (rows) => new Set(rows.map(({ signatures }) => signatures)).size === rows.length,
        '两档不能是同一个签名数。',
      ),
    ),
    /** As the administrator last saw it; 0: as the town began. */
    rev: v.number(),
  }),
  v.object({ rev: v.number() }),
);
