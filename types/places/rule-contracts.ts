import * as v from 'valibot';
import { contract } from '../contract';
import { DEFAULT_DEFINITIONS, definitionsSchema } from '../figures/definitions';
import { DEFAULT_STEP_HOURS, stepHoursSchema } from '../reports/step-targets';

/** Times somebody looks again at one closed case. */
export const RECHECKS_MAX = 4;
export const RECHECK_DAYS_MAX = 365;
/** The least share of its time in which what came back can be asked to be done. */
export const RELAPSE_TIME_SHARE_MIN = 0.1;

/** What a town decides for itself about its cases and figures, besides bureaus, zones, categories, routes and calendar. */
export const townRulesSchema = v.object({
  stepHours: stepHoursSchema,
  /** Somebody looks again so many days after closing. */
  recheckDays: v.pipe(
    v.array(
      v.pipe(
        v.number('请填写天数。'),
        v.integer('天数要是整数。'),
        v.minValue(1, '至少 1 天。'),
        v.maxValue(RECHECK_DAYS_MAX, `最多 ${RECHECK_DAYS_MAX} 天。`),
      ),
    ),
    v.minLength(1, '至少复查一次。'),
    v.maxLength(RECHECKS_MAX, `最多复查 ${RECHECKS_MAX} 次。`),
    v.check(
      (days) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0)),
      '请从早到晚填写，每次不同。',
    ),
  ),
  /** What came back is to be done in this share of the category's time. */
  relapseTimeShare: v.pipe(
    v.number('请选择回潮后的时限。'),
    v.minValue(RELAPSE_TIME_SHARE_MIN, '时限太短。'),
    v.maxValue(1, '不能比原来的时限长。'),
  ),
  figures: definitionsSchema,
});
export type TownRules = v.InferOutput<typeof townRulesSchema>;

export const DEFAULT_RULES: TownRules = {
  stepHours: DEFAULT_STEP_HOURS,
  recheckDays: [7, 30],
  relapseTimeShare: 0.5,
  figures: DEFAULT_DEFINITIONS,
};

const rev = v.pipe(v.number('缺少版本号。'), v.integer(), v.minValue(0));

export const openRules = contract('rules.open', v.object({}), v.object({ rules: townRulesSchema, rev }));

/** The whole of them. Times already given stay; figures are counted anew. */
export const saveRules = contract(
  'rules.save',
  v.object({ rules: townRulesSchema, rev }),
  v.object({ rules: townRulesSchema, rev }),
);
