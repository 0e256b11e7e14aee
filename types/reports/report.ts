import * as v from 'valibot';
import { ROLES } from '../people/roles';
import { placeSchema, positionSchema } from '../places/position';
import { PHOTOS_MAX } from './limits';
import { REPORT_STATES, REPORT_STEPS } from './states';

/** A photo that may be shown to this reader. `screening` ones are shown to the reporter and to staff only. */
export const photoSchema = v.object({
  fileID: v.string(),
  kind: v.picklist(['before', 'after']),
  screening: v.boolean(),
});
export type Photo = v.InferOutput<typeof photoSchema>;

export const fileIdsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.startsWith('cloud://', '照片没有传上来，请重拍。')), '请至少拍一张照片。'),
  v.minLength(1, '请至少拍一张照片。'),
  v.maxLength(PHOTOS_MAX, `最多 ${PHOTOS_MAX} 张照片。`),
);

/** A report as a row of a list. Times are milliseconds since the epoch (UTC). */
export const reportCardSchema = v.object({
  reportId: v.string(),
  number: v.string(),
  state: v.picklist(REPORT_STATES),
  /** The desk has taken it on; while it is still `submitted`, only its bureau is missing. */
  accepted: v.boolean(),
  categoryId: v.string(),
  categoryName: v.string(),
  description: v.string(),
  address: v.string(),
  position: positionSchema,
  /** First photo this reader may see. */
  photo: v.nullable(v.string()),
  bureauId: v.nullable(v.string()),
  bureauName: v.nullable(v.string()),
  filedAt: v.number(),
  dueAt: v.nullable(v.number()),
  overdue: v.boolean(),
  /** Only where the list was asked for around a point. */
  distanceMeters: v.nullable(v.number()),
  followers: v.number(),
});
export type ReportCard = v.InferOutput<typeof reportCardSchema>;

/** One line of what happened. Names roles and bureaus, never people. */
export const timelineEntrySchema = v.object({
  entryId: v.string(),
  step: v.string(),
  state: v.picklist(REPORT_STATES),
  role: v.picklist([...ROLES, 'reporter', 'system']),
  bureauName: v.nullable(v.string()),
  note: v.string(),
  photos: v.array(photoSchema),
  at: v.number(),
});
export type TimelineEntry = v.InferOutput<typeof timelineEntrySchema>;

export const reportSchema = v.object({
  reportId: v.string(),
  number: v.string(),
  state: v.picklist(REPORT_STATES),
  categoryId: v.string(),
  categoryName: v.string(),
  description: v.string(),
  place: placeSchema,
  photos: v.array(photoSchema),
  zoneId: v.nullable(v.string()),
  zoneName: v.nullable(v.string()),
  bureauId: v.nullable(v.string()),
  bureauName: v.nullable(v.string()),
  filedAt: v.number(),
  dueAt: v.nullable(v.number()),
  overdue: v.boolean(),
  closedAt: v.nullable(v.number()),
  reworks: v.number(),
  /** The report that carries on, where this one was merged. */
  mergedInto: v.nullable(v.string()),
  followers: v.number(),
  rating: v.nullable(v.object({ stars: v.number(), words: v.string() })),
  anonymous: v.boolean(),
  /** True for the person who filed it. */
  mine: v.boolean(),
  following: v.boolean(),
  /** What this reader may do now. */
  steps: v.array(v.picklist(REPORT_STEPS)),
  /** Only for a reader who may dispatch. */
  bureaus: v.optional(v.array(v.object({ bureauId: v.string(), name: v.string() }))),
});
export type Report = v.InferOutput<typeof reportSchema>;
