import * as v from 'valibot';
import { ROLES } from '../people/roles';
import { placeSchema, positionSchema } from '../places/position';
import { PHOTOS_MAX } from './limits';
import { photoProofSchema } from './shots';
import { REPORT_STATES, REPORT_STEPS } from './states';

/** A photo that may be shown to this reader. `screening` ones are shown to the reporter and to staff only. */
export const photoSchema = v.object({
  fileID: v.string(),
  kind: v.picklist(['before', 'during', 'after']),
  screening: v.boolean(),
  /** Taken out of sight by the desk; the reporter and staff still see it. */
  hidden: v.boolean(),
});
export type Photo = v.InferOutput<typeof photoSchema>;

export const photoIdSchema = v.pipe(v.string(), v.startsWith('cloud://', '照片没有传上来，请重拍。'));

export const fileIdsSchema = v.pipe(
  v.array(photoIdSchema, '请至少拍一张照片。'),
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
  closedAt: v.nullable(v.number()),
  dueAt: v.nullable(v.number()),
  overdue: v.boolean(),
  /** Only where the list was asked for around a point. */
  distanceMeters: v.nullable(v.number()),
  followers: v.number(),
  /** How often it came back after closing; a stubborn spot (老大难) did so twice in 90 days. */
  relapses: v.number(),
  stubborn: v.boolean(),
});
export type ReportCard = v.InferOutput<typeof reportCardSchema>;

/** One line of what happened. Names roles and bureaus, never people. */
export const timelineEntrySchema = v.object({
  entryId: v.string(),
  step: v.string(),
  state: v.picklist(REPORT_STATES),
  role: v.picklist([...ROLES, 'reporter', 'system']),
  bureauName: v.nullable(v.string()),
  /** Which bureau it was given to by this. */
  toBureauName: v.nullable(v.string()),
  note: v.string(),
  photos: v.array(photoSchema),
  at: v.number(),
  /** Its words are out of the public's sight. */
  hidden: v.boolean(),
  /** True where a person must read its words before the public does; said to those who read them now. */
  waiting: v.optional(v.boolean()),
});
export type TimelineEntry = v.InferOutput<typeof timelineEntrySchema>;

/** 挂账: why, until when, and what the bureaus that must agree have said. */
export const suspensionSchema = v.object({
  reason: v.string(),
  since: v.number(),
  planAt: v.number(),
  bureaus: v.array(
    v.object({
      bureauId: v.string(),
      bureauName: v.string(),
      answer: v.nullable(v.picklist(['agree', 'object'])),
      note: v.string(),
      at: v.nullable(v.number()),
    }),
  ),
});

/** More time: asked for and granted or not. */
export const extensionSchema = v.object({
  hours: v.number(),
  reason: v.string(),
  askedAt: v.number(),
  state: v.picklist(['asked', 'granted', 'refused']),
  note: v.string(),
  decidedAt: v.nullable(v.number()),
});

/** A deadline that was missed. It stays, also where an appeal has excused it. */
export const latenessSchema = v.object({
  dueAt: v.number(),
  bureauName: v.nullable(v.string()),
  /** Null while it is still not done. */
  doneAt: v.nullable(v.number()),
  appeal: v.nullable(
    v.object({
      reason: v.string(),
      state: v.picklist(['asked', 'excused', 'upheld']),
      note: v.string(),
      askedAt: v.number(),
      decidedAt: v.nullable(v.number()),
    }),
  ),
});

export const reportSchema = v.object({
  reportId: v.string(),
  number: v.string(),
  state: v.picklist(REPORT_STATES),
  categoryId: v.string(),
  categoryName: v.string(),
  description: v.string(),
  place: placeSchema,
  photos: v.array(photoSchema),
  /** Only for those who compare photos with the spot. */
  photoProofs: v.optional(v.array(photoProofSchema)),
  zoneId: v.nullable(v.string()),
  zoneName: v.nullable(v.string()),
  bureauId: v.nullable(v.string()),
  bureauName: v.nullable(v.string()),
  filedAt: v.number(),
  dueAt: v.nullable(v.number()),
  overdue: v.boolean(),
  closedAt: v.nullable(v.number()),
  reworks: v.number(),
  returns: v.number(),
  reopens: v.number(),
  relapses: v.number(),
  stubborn: v.boolean(),
  /** The desk's decision whose it is: cannot be returned. */
  binding: v.boolean(),
  /** By when the step it waits for should be taken: accepting, naming a bureau, checking. Null while a bureau handles it. */
  stepDueAt: v.nullable(v.number()),
  /** Whom the last bureau that returned it proposed; for staff. */
  proposedBureau: v.nullable(v.object({ bureauId: v.string(), bureauName: v.string() })),
  suspension: v.nullable(suspensionSchema),
  extensions: v.array(extensionSchema),
  lateness: v.array(latenessSchema),
  /** Until when its reporter may have it opened again; null where not. */
  reopenUntil: v.nullable(v.number()),
  /** All of it is out of the public's sight. */
  hidden: v.boolean(),
  /** The report that carries on, where this one was merged. */
  mergedInto: v.nullable(v.string()),
  followers: v.number(),
  rating: v.nullable(v.object({ stars: v.number(), words: v.string(), hidden: v.boolean() })),
  anonymous: v.boolean(),
  /** True for the person who filed it. */
  mine: v.boolean(),
  following: v.boolean(),
  /** What this reader may do now. */
  steps: v.array(v.picklist(REPORT_STEPS)),
  /** Only for a reader who may dispatch, return or suspend. */
  bureaus: v.optional(v.array(v.object({ bureauId: v.string(), name: v.string() }))),
});
export type Report = v.InferOutput<typeof reportSchema>;
