import * as v from 'valibot';
import { contract } from '../contract';
import { placeSchema, positionSchema } from '../places/position';
import {
  AREA_METERS,
  BRIEF_MAX_CHARS,
  CREDIT_MINUTES_MAX,
  CREDIT_MINUTES_MIN,
  NEEDS_MAX_CHARS,
  SLOTS_MAX,
  TITLE_MAX_CHARS,
  TITLE_MIN_CHARS,
} from './limits';
import { cursor, minutes, reason, taskId, words } from './input-parts';
import { claimSchema, photoIdsSchema, taskCardSchema, taskSchema } from './task';
import { CLAIM_STATES, TASK_KINDS, TASK_STATES } from './states';

const time = v.pipe(v.number('请选择时间。'), v.integer('请选择时间。'));
const dayText = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, '请选择日期。'));

const plan = {
  kind: v.picklist(TASK_KINDS, '请选择任务类型。'),
  title: v.pipe(
    words(TITLE_MAX_CHARS, '请写标题。'),
    v.nonEmpty('请写标题。'),
    v.minLength(TITLE_MIN_CHARS, `至少写 ${TITLE_MIN_CHARS} 个字。`),
  ),
  brief: v.pipe(words(BRIEF_MAX_CHARS, '请写任务说明。'), v.nonEmpty('请写任务说明。')),
  needs: v.optional(words(NEEDS_MAX_CHARS, '请用文字说明。'), ''),
  photos: v.optional(photoIdsSchema, []),
  place: placeSchema,
  areaMeters: v.optional(v.picklist(AREA_METERS, '请选择范围。'), 0),
  startsAt: time,
  endsAt: time,
  slots: v.pipe(
    v.number('请填写需要几个人。'),
    v.integer('请填写整数。'),
    v.minValue(1, '至少 1 人。'),
    v.maxValue(SLOTS_MAX, `最多 ${SLOTS_MAX} 人。`),
  ),
  creditMinutes: minutes(CREDIT_MINUTES_MIN, CREDIT_MINUTES_MAX),
};

/** Organisers: the campaign office, and whoever works for a bureau, in their own zones. */
export const createTask = contract(
  'task.create',
  v.object({
    ...plan,
    /** "Needs hands": of a report the organiser works on. */
    reportId: v.optional(v.nullable(v.string()), null),
    /** Every week on the same day, until that day. */
    repeatsUntil: v.optional(v.nullable(dayText), null),
  }),
  v.object({ taskId: v.string() }),
);

/**
 * Everybody who claimed is told what changed. Not fewer slots than people who have one. Of a repeated task this occurrence
 * alone, or with `following` also the ones after it, those that are made already and those to come.
 */
export const changeTask = contract(
  'task.change',
  v.object({ taskId, ...plan, following: v.optional(v.boolean(), false) }),
  v.object({ state: v.picklist(TASK_STATES) }),
);

/** One occurrence, or with `following` also the ones after it. */
export const cancelTask = contract(
  'task.cancel',
  v.object({ taskId, reason, following: v.optional(v.boolean(), false) }),
  v.object({ state: v.picklist(TASK_STATES) }),
);

/** `near` needs a position; `organised`: of the caller's bureaus or town; `done`: my finished ones. */
export const listTasks = contract(
  'task.list',
  v.object({
    scope: v.picklist(['near', 'soon', 'organised', 'past'], '不知道要看哪些任务。'),
    kind: v.optional(v.nullable(v.picklist(TASK_KINDS)), null),
    zoneId: v.optional(v.nullable(v.string()), null),
    position: v.optional(positionSchema),
    cursor,
  }),
  v.object({
    tasks: v.array(taskCardSchema),
    next: v.nullable(v.string()),
    /** May make tasks. */
    organises: v.boolean(),
    /** May claim them. */
    volunteer: v.boolean(),
  }),
);

export const openTask = contract('task.open', v.object({ taskId }), v.object({ task: taskSchema }));

/** A slot, or a place in the reserve list in the order of arrival. Repeated, it is the same claim. */
export const claimTask = contract(
  'task.claim',
  v.object({ taskId }),
  v.object({ claim: claimSchema, seated: v.number(), slots: v.number() }),
);

/** My tasks as a timeline: what is next first, then what is over, the last first. */
export const listClaims = contract(
  'claim.list',
  v.object({ scope: v.picklist(['active', 'past'], '不知道要看哪些。'), cursor }),
  v.object({
    claims: v.array(v.object({ claim: claimSchema, task: taskCardSchema })),
    next: v.nullable(v.string()),
  }),
);

export const claimStateOnly = v.object({ claimId: v.string(), state: v.picklist(CLAIM_STATES) });
