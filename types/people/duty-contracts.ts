import * as v from 'valibot';
import { contract } from '../contract';
import { personShownSchema } from './audit';
import { DAY_MINUTES, MONDAY, SUNDAY } from './duty';

export const SHIFTS_MAX = 40;
export const DUTY_DAYS_MAX = 60;
export const LEAVES_MAX = 60;
/** Of one bureau on one date. */
const PEOPLE_MAX = 20;

const bureauId = v.pipe(v.string('请选择单位。'), v.nonEmpty('请选择单位。'));
const who = v.pipe(v.string('请选择人员。'), v.nonEmpty('请选择人员。'));
const day = v.pipe(v.string('请选择日期。'), v.regex(/^\d{4}-\d{2}-\d{2}$/, '日期不对。'));
const minute = v.pipe(v.number('请选择时间。'), v.integer(), v.minValue(0), v.maxValue(DAY_MINUTES));

const rosterFields = {
  shifts: v.pipe(
    v.array(
      v.object({
        who,
        weekdays: v.pipe(
          v.array(v.pipe(v.number(), v.integer(), v.minValue(MONDAY), v.maxValue(SUNDAY))),
          v.minLength(1, '请选择星期几。'),
          v.maxLength(SUNDAY),
        ),
        from: minute,
        to: minute,
        onHolidays: v.boolean('请选择节假日是否值班。'),
      }),
    ),
    v.maxLength(SHIFTS_MAX, `最多 ${SHIFTS_MAX} 个班次。`),
  ),
  days: v.pipe(
    v.array(v.object({ day, who: v.pipe(v.array(who), v.maxLength(PEOPLE_MAX)) })),
    v.maxLength(DUTY_DAYS_MAX, `最多 ${DUTY_DAYS_MAX} 天。`),
    v.check((days) => new Set(days.map(({ day }) => day)).size === days.length, '同一天只能安排一次。'),
  ),
  leaves: v.pipe(
    v.array(
      v.pipe(
        v.object({ who, from: day, to: day }),
        v.check(({ from, to }) => from <= to, '结束日期要在开始日期之后。'),
      ),
    ),
    v.maxLength(LEAVES_MAX, `最多 ${LEAVES_MAX} 条。`),
  ),
  deputy: v.nullable(who),
};
/** People by their personId. */
export const rosterSchema = v.object(rosterFields);
export type RosterShown = v.InferOutput<typeof rosterSchema>;

/** Null: the reader's own bureau, or the first there is. For its staff, the office and administrators. */
export const openDuty = contract(
  'duty.open',
  v.object({ bureauId: v.optional(v.nullable(bureauId), null) }),
  v.object({
    bureauId: v.string(),
    bureauName: v.string(),
    rev: v.number(),
    roster: rosterSchema,
    staff: v.array(personShownSchema),
    /** Who is told at this moment, and which sentence of the rule says so. */
    now: v.object({ rule: v.picklist(['day', 'shift', 'deputy', 'all']), who: v.array(v.string()) }),
    mayEdit: v.boolean(),
    /** To choose from. */
    bureaus: v.array(v.object({ bureauId: v.string(), name: v.string() })),
  }),
);

/** The whole roster of a bureau, by its leader, the office or an administrator. */
export const saveDuty = contract(
  'duty.save',
  v.object({ bureauId, rev: v.pipe(v.number('缺少版本号。'), v.integer(), v.minValue(0)), ...rosterFields }),
  v.object({ rev: v.number() }),
);
