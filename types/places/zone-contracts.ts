import * as v from 'valibot';
import { contract } from '../contract';
import { positionSchema } from './position';
import { ZONE_PROBLEMS, type ZoneProblemCode } from './zone-problems';
import {
  ANSWERABLE_MAX,
  AREA_NAME_MAX_CHARS,
  overlapSchema,
  ZONE_NAME_MAX_CHARS,
  zoneRowSchema,
  zoneShapeSchema,
} from './zones';

/** A call carries at most 100 kB of text; longer files are uploaded first. */
export const ZONE_TEXT_MAX_CHARS = 60_000;
/** Features in one file. */
export const ZONES_PER_FILE_MAX = 5000;
export const ZONE_PAGE_SIZE = 30;
/** Lines of each kind that a check's reply shows; the totals are beside them. */
export const CHECK_LINES_MAX = 100;

export const COORDINATE_SYSTEMS = ['wgs84', 'gcj02'] as const;
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

/** A file as it is imported: pasted text, or what was uploaded; and what its degrees mean, which nobody can tell from them. */
const fileSchema = v.object({
  text: v.optional(
    v.nullable(v.pipe(v.string(), v.maxLength(ZONE_TEXT_MAX_CHARS, '内容太长，请选择文件导入。'))),
    null,
  ),
  fileID: v.optional(v.nullable(v.string()), null),
  coordinates: v.picklist(COORDINATE_SYSTEMS, '请选择坐标系。'),
});

const problemSchema = v.object({
  index: v.nullable(v.number()),
  name: v.string(),
  field: v.string(),
  code: v.picklist(Object.keys(ZONE_PROBLEMS) as ZoneProblemCode[]),
  detail: v.string(),
});

export const zoneCheckSchema = v.object({
  zones: v.number(),
  /** Of them: not there yet, there and different, there and the same. */
  fresh: v.number(),
  changed: v.number(),
  same: v.number(),
  problemCount: v.number(),
  problems: v.array(problemSchema),
  overlapCount: v.number(),
  /** Largest share first. */
  overlaps: v.array(overlapSchema),
});
export type ZoneCheck = v.InferOutput<typeof zoneCheckSchema>;

/** Writes nothing: what is wrong, feature by feature, and which zones share ground. */
export const checkZones = contract('zone.check', fileSchema, zoneCheckSchema);

/**
 * The same file for good: refused as a whole while anything is wrong. Long files take several calls with the same key;
 * no zone shows before the last one.
 */
export const importZones = contract(
  'zone.import',
  fileSchema,
  v.object({ written: v.number(), zones: v.number(), finished: v.boolean() }),
);

const cursor = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null);

/** By name; with `near`, those whose box is nearest first. */
export const listZones = contract(
  'zone.list',
  v.object({
    words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(ZONE_NAME_MAX_CHARS)), ''),
    near: v.optional(v.nullable(positionSchema), null),
    cursor,
  }),
  v.object({
    zones: v.array(zoneRowSchema),
    total: v.number(),
    next: v.nullable(v.number()),
    center: positionSchema,
    bureaus: v.array(v.object({ bureauId: v.string(), name: v.string() })),
  }),
);

const personSchema = v.object({ personId: v.string(), nickname: v.string() });
const zoneId = v.pipe(v.string('缺少片区编号。'), v.nonEmpty('缺少片区编号。'));
const rev = v.pipe(v.number('缺少版本号。'), v.integer(), v.minValue(0));
const areaName = v.pipe(
  v.string('请填写名称。'),
  v.trim(),
  v.maxLength(AREA_NAME_MAX_CHARS, `最多 ${AREA_NAME_MAX_CHARS} 个字。`),
);

export const openZone = contract(
  'zone.open',
  v.object({ zoneId }),
  v.object({
    zone: v.object({ ...zoneRowSchema.entries, rev: v.number(), answerable: v.array(personSchema) }),
    /** Whom the zone's bureau has: who may answer for it. */
    staff: v.array(personSchema),
    overlaps: v.array(overlapSchema),
  }),
);

export const saveZone = contract(
  'zone.save',
  v.object({
    /** Null makes a new one. */
    zoneId: v.nullable(zoneId),
    rev,
    name: v.pipe(
      v.string('请填写片区名称。'),
      v.trim(),
      v.nonEmpty('请填写片区名称。'),
      v.maxLength(ZONE_NAME_MAX_CHARS, `名称最多 ${ZONE_NAME_MAX_CHARS} 个字。`),
    ),
    bureauId: v.nullable(v.string('请选择责任单位。')),
    communityName: areaName,
    streetName: areaName,
    answerable: v.pipe(v.array(v.string()), v.maxLength(ANSWERABLE_MAX, `最多 ${ANSWERABLE_MAX} 位负责人。`)),
    shape: zoneShapeSchema,
  }),
  v.object({ zoneId: v.string(), rev: v.number(), overlaps: v.array(overlapSchema) }),
);

/** Taken out of use: reports keep its name, new ones go elsewhere. */
export const removeZone = contract(
  'zone.remove',
  v.object({ zoneId, rev }),
  v.object({ zoneId: v.string() }),
);
