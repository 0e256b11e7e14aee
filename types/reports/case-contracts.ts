import * as v from 'valibot';
import { contract } from '../contract';
import { cursor, note, reason, reportId, stateOnly } from './input-parts';
import { CO_BUREAUS_MAX, EXTENSION_MAX_HOURS, PHOTOS_MAX } from './limits';
import { fileIdsSchema, photoIdSchema, reportCardSchema } from './report';

/** "Not ours". The first goes on to the proposed bureau by itself; every other one goes to the dispatch desk. */
export const returnReport = contract(
  'report.return',
  v.object({
    reportId,
    reason,
    /** Null: not known whose it is; the desk decides. */
    proposedBureauId: v.optional(v.nullable(v.string('请选择建议的责任单位。')), null),
  }),
  /** Where it is now; null: with the desk. */
  v.object({ ...stateOnly.entries, bureauName: v.nullable(v.string()) }),
);

/** 挂账: the deadline stops until the bureaus named have agreed and it is resumed. Their leaders are asked. */
export const suspendReport = contract(
  'report.suspend',
  v.object({
    reportId,
    reason,
    /** Milliseconds since the epoch, in the future: by when it shall be solved. Reminded of when it comes. */
    planAt: v.pipe(v.number('请选择计划日期。'), v.integer('请选择计划日期。')),
    /** Besides the case's own; may be empty. */
    bureauIds: v.pipe(
      v.optional(v.array(v.string('请选择要会商的单位。')), []),
      v.maxLength(CO_BUREAUS_MAX, `最多选择 ${CO_BUREAUS_MAX} 个单位。`),
    ),
  }),
  stateOnly,
);

/** The leader of a bureau that must agree says so, or objects and says why. The last word counts. */
export const answerSuspension = contract(
  'suspension.answer',
  v.pipe(
    v.object({ reportId, agrees: v.boolean('请选择同意或不同意。'), note }),
    v.forward(
      v.check((input) => input.agrees || input.note !== '', '不同意时请写明原因。'),
      ['note'],
    ),
  ),
  /** How many have not agreed yet. */
  v.object({ ...stateOnly.entries, waitingFor: v.number() }),
);

/** Back to its bureau with the time that was left. The leader needs everybody's agreement, the desk does not. */
export const resumeReport = contract('report.resume', v.object({ reportId }), stateOnly);

/** More time, asked for before the deadline; at most twice. */
export const askExtension = contract(
  'extension.ask',
  v.object({
    reportId,
    reason,
    /** In the category's measure: working hours, or plain hours where urgent. A working day is 8. */
    hours: v.pipe(
      v.number('请选择延长多久。'),
      v.integer('请选择整小时数。'),
      v.minValue(1, '至少延长 1 小时。'),
      v.maxValue(EXTENSION_MAX_HOURS, `最多延长 ${EXTENSION_MAX_HOURS} 个小时。`),
    ),
  }),
  stateOnly,
);

export const decideExtension = contract(
  'extension.decide',
  v.pipe(
    v.object({ reportId, granted: v.boolean('请选择是否同意。'), note }),
    v.forward(
      v.check((input) => input.granted || input.note !== '', '不同意时请写明原因。'),
      ['note'],
    ),
  ),
  v.object({ ...stateOnly.entries, dueAt: v.nullable(v.number()) }),
);

/** The bureau's leader says why a deadline could not be kept. That it was missed stays on record either way. */
export const fileAppeal = contract('appeal.file', v.object({ reportId, reason }), stateOnly);

export const decideAppeal = contract(
  'appeal.decide',
  v.object({ reportId, excused: v.boolean('请选择是否认可。'), note: reason }),
  stateOnly,
);

/** By its reporter, within seven days of closing and at most twice. */
export const reopenReport = contract(
  'report.reopen',
  v.object({
    reportId,
    reason,
    photos: v.pipe(
      v.optional(v.array(photoIdSchema), []),
      v.maxLength(PHOTOS_MAX, `最多 ${PHOTOS_MAX} 张照片。`),
    ),
  }),
  stateOnly,
);

/** "Back again", by anybody who stands before it: the closed case goes on with its history instead of a second one. */
export const relapseReport = contract(
  'report.relapse',
  v.object({ reportId, note, photos: fileIdsSchema }),
  stateOnly,
);

/** What bureaus ask the desk for, longest waiting first. For the desk only. */
export const listAsks = contract(
  'ask.list',
  v.object({ cursor }),
  v.object({
    asks: v.array(
      v.object({
        kind: v.picklist(['extension', 'appeal']),
        report: reportCardSchema,
        reason: v.string(),
        /** Of an extension; null of an appeal. */
        hours: v.nullable(v.number()),
        /** The deadline to be moved, or the one that was missed. */
        dueAt: v.number(),
        askedAt: v.number(),
      }),
    ),
    next: v.nullable(v.string()),
  }),
);
