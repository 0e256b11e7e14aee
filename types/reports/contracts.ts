import * as v from 'valibot';
import { contract } from '../contract';
import { placeSchema, positionSchema } from '../places/position';
import {
  DESCRIPTION_MAX_CHARS,
  NEARBY_MAX_RADIUS_METERS,
  NOTE_MAX_CHARS,
  RATING_WORDS_MAX_CHARS,
} from './limits';
import { listFilterSchema } from './list-filter';
import { fileIdsSchema, reportCardSchema, reportSchema, timelineEntrySchema } from './report';
import { shotsSchema } from './shots';
import { reason, reportId, stateOnly, words } from './input-parts';
import { REPORT_STATES } from './states';

export const fileReport = contract(
  'report.file',
  v.object({
    categoryId: v.pipe(v.string('请选一个问题类型。'), v.nonEmpty('请选一个问题类型。')),
    description: words(DESCRIPTION_MAX_CHARS, '请用文字描述。'),
    place: placeSchema,
    photos: fileIdsSchema,
    shots: shotsSchema,
    anonymous: v.boolean('请选择是否匿名。'),
  }),
  v.object({
    reportId: v.string(),
    number: v.string(),
    state: v.picklist(REPORT_STATES),
    bureauId: v.nullable(v.string()),
    bureauName: v.nullable(v.string()),
    dueAt: v.nullable(v.number()),
  }),
);

/**
 * `near` takes a position, and a category to find possible duplicates; `zone` and `bureau` take theirs; `town` is
 * everything public, the latest first; `worklist` is what waits for the reader's roles.
 */
export const listReports = contract(
  'report.list',
  v.object({
    scope: v.picklist(
      ['near', 'mine', 'following', 'worklist', 'zone', 'bureau', 'town'],
      '不知道要看哪些上报。',
    ),
    position: v.optional(positionSchema),
    radiusMeters: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(NEARBY_MAX_RADIUS_METERS))),
    ...listFilterSchema.entries,
    cursor: v.optional(v.nullable(v.string()), null),
  }),
  v.object({ reports: v.array(reportCardSchema), next: v.nullable(v.string()) }),
);

export const openReport = contract(
  'report.open',
  v.object({ reportId }),
  v.object({ report: reportSchema, timeline: v.array(timelineEntrySchema) }),
);

/** The dispatch desk takes a report on; it is dispatched at once where the routing table answers. */
export const acceptReport = contract('report.accept', v.object({ reportId }), stateOnly);

export const dispatchReport = contract(
  'report.dispatch',
  v.object({ reportId, bureauId: v.pipe(v.string('请选择责任单位。'), v.nonEmpty('请选择责任单位。')) }),
  stateOnly,
);

export const startReport = contract('report.start', v.object({ reportId }), stateOnly);

/** Still at it: pictures of how it stands now, a word if there is one. */
export const progressReport = contract(
  'report.progress',
  v.object({
    reportId,
    note: words(NOTE_MAX_CHARS, '请用文字说明。'),
    photos: fileIdsSchema,
    shots: shotsSchema,
  }),
  stateOnly,
);

export const finishReport = contract(
  'report.finish',
  v.object({
    reportId,
    note: v.pipe(words(NOTE_MAX_CHARS, '请写一句处置情况。'), v.nonEmpty('请写一句处置情况。')),
    photos: fileIdsSchema,
    shots: shotsSchema,
  }),
  stateOnly,
);

export const verifyReport = contract(
  'report.verify',
  v.pipe(
    v.object({
      reportId,
      passed: v.boolean('请选择核查是否通过。'),
      note: words(NOTE_MAX_CHARS, '请写明核查意见。'),
    }),
    v.forward(
      v.check((input) => input.passed || input.note !== '', '退回时请写明哪里还没有处理好。'),
      ['note'],
    ),
  ),
  stateOnly,
);

export const rateReport = contract(
  'report.rate',
  v.object({
    reportId,
    stars: v.pipe(
      v.number('请选择 1 到 5 星。'),
      v.integer('请选择 1 到 5 星。'),
      v.minValue(1, '请选择 1 到 5 星。'),
      v.maxValue(5, '请选择 1 到 5 星。'),
    ),
    words: words(RATING_WORDS_MAX_CHARS, '评价要用文字。'),
  }),
  /** `askReopen`: few stars, and it may still be opened again. */
  v.object({ ...stateOnly.entries, askReopen: v.boolean() }),
);

/** "The same one": the reporter of a duplicate becomes a follower instead of filing a second case. */
export const followReport = contract(
  'report.follow',
  v.object({ reportId }),
  v.object({ state: v.picklist(REPORT_STATES), followers: v.number() }),
);

/** By its reporter, before it is with a bureau. */
export const withdrawReport = contract('report.withdraw', v.object({ reportId }), stateOnly);

/** Not true, or nothing a bureau can do: the reason is shown to the reporter. */
export const rejectReport = contract('report.reject', v.object({ reportId, reason }), stateOnly);

/**
 * For whoever may merge: open reports of the same kind near this one, filed within some weeks of it, nearest first.
 * Each may be what this one is merged into.
 */
export const listDuplicates = contract(
  'report.duplicates',
  v.object({ reportId }),
  v.object({ reports: v.array(reportCardSchema) }),
);

/** The same case as another open one, which carries on; its reporter and followers follow that one. */
export const mergeReport = contract(
  'report.merge',
  v.object({
    reportId,
    intoReportId: v.pipe(v.string('请选择并入哪一条。'), v.nonEmpty('请选择并入哪一条。')),
  }),
  stateOnly,
);
