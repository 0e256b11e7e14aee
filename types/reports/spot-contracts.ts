import * as v from 'valibot';
import { contract } from '../contract';
import { positionSchema } from '../places/position';
import { cursor, note, reportId } from './input-parts';
import { PHOTOS_MAX } from './limits';
import { photoIdSchema, photoSchema, reportCardSchema } from './report';
import { REPORT_STATES } from './states';

/** Somebody looks again at a closed case. */
export const recheckSchema = v.object({
  recheckId: v.string(),
  reportId: v.string(),
  number: v.string(),
  categoryName: v.string(),
  address: v.string(),
  position: positionSchema,
  zoneId: v.nullable(v.string()),
  zoneName: v.nullable(v.string()),
  bureauId: v.nullable(v.string()),
  bureauName: v.nullable(v.string()),
  /** How many days after closing: 7 or 30. */
  days: v.number(),
  closedAt: v.number(),
  dueAt: v.number(),
  /** It can be recorded already. */
  open: v.boolean(),
  distanceMeters: v.nullable(v.number()),
});
export type Recheck = v.InferOutput<typeof recheckSchema>;

/** `mine`: of the bureaus and communities one works for (city-wide roles: all), the longest due first; `near`: around a point. Volunteers see `near`. */
export const listRechecks = contract(
  'recheck.list',
  v.object({
    scope: v.picklist(['mine', 'near'], '不知道要看哪些复查。'),
    position: v.optional(positionSchema),
    zoneId: v.optional(v.string()),
    cursor,
  }),
  v.object({ rechecks: v.array(recheckSchema), next: v.nullable(v.string()) }),
);

/** Clean, or back again: then the case is opened again at once, with a picture of now. */
export const recordRecheck = contract(
  'recheck.record',
  v.pipe(
    v.object({
      recheckId: v.pipe(v.string('缺少复查编号。'), v.nonEmpty('缺少复查编号。')),
      clean: v.boolean('请选择是否干净。'),
      note,
      /** None needed where it is clean: on a round one look is enough. */
      photos: v.pipe(v.array(photoIdSchema), v.maxLength(PHOTOS_MAX, `最多 ${PHOTOS_MAX} 张照片。`)),
    }),
    v.forward(
      v.check((input) => input.clean || input.note !== '', '请写一句现场情况。'),
      ['note'],
    ),
    v.forward(
      v.check((input) => input.clean || input.photos.length > 0, '请至少拍一张照片。'),
      ['photos'],
    ),
  ),
  v.object({ reportId: v.string(), state: v.picklist(REPORT_STATES) }),
);

/** Everything that was ever reported at a report's spot, newest first, and since when it has been clean. */
export const openSpot = contract(
  'spot.open',
  v.object({ reportId }),
  v.object({
    categoryName: v.string(),
    address: v.string(),
    position: positionSchema,
    relapses: v.number(),
    stubborn: v.boolean(),
    /** Null while something is open here. */
    cleanSince: v.nullable(v.number()),
    zone: v.nullable(
      v.object({
        zoneId: v.string(),
        zoneName: v.string(),
        /** Open reports of the zone. */
        open: v.number(),
        cleanSince: v.nullable(v.number()),
      }),
    ),
    reports: v.array(reportCardSchema),
    /** Oldest first: how it looked, and when. */
    photos: v.array(
      v.object({ ...photoSchema.entries, reportId: v.string(), step: v.string(), at: v.number() }),
    ),
    rechecks: v.array(
      v.object({
        days: v.number(),
        dueAt: v.number(),
        state: v.picklist(['due', 'clean', 'back', 'dropped']),
        doneAt: v.nullable(v.number()),
      }),
    ),
  }),
);

/** 老大难: two relapses in 90 days, the latest first. For staff: of their bureaus and communities, of all for city-wide roles. */
export const listStubborn = contract(
  'spot.list',
  v.object({ bureauId: v.optional(v.string()), zoneId: v.optional(v.string()), cursor }),
  v.object({ reports: v.array(reportCardSchema), next: v.nullable(v.string()) }),
);
