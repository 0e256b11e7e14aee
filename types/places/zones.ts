import * as v from 'valibot';

/** A point in GeoJSON's order (longitude, latitude), degrees, GCJ-02. */
export const pairSchema = v.tuple([
  v.pipe(v.number('经度要是数字。'), v.minValue(-180, '经度超出范围。'), v.maxValue(180, '经度超出范围。')),
  v.pipe(v.number('纬度要是数字。'), v.minValue(-90, '纬度超出范围。'), v.maxValue(90, '纬度超出范围。')),
]);
export type Pair = v.InferOutput<typeof pairSchema>;

/** All corners of a zone, holes included; a surveyed district boundary has a few hundred. */
export const ZONE_POINTS_MAX = 2000;
/** The founding document reaches 20 m into every alley; wider than this is a polygon. */
export const METERS_EACH_SIDE_MAX = 200;
export const ZONE_NAME_MAX_CHARS = 30;
export const AREA_NAME_MAX_CHARS = 30;
/** People who answer for one zone by name. */
export const ANSWERABLE_MAX = 5;

/**
 * What a zone covers, as it travels. Polygons as GeoJSON's MultiPolygon has them: polygons → rings (the first is the
 * outer one, the others are holes) → points, each ring closed.
 */
export const zoneShapeSchema = v.variant('kind', [
  v.object({ kind: v.literal('polygon'), polygons: v.array(v.array(v.array(pairSchema))) }),
  v.object({
    kind: v.literal('corridor'),
    line: v.array(pairSchema),
    metersEachSide: v.pipe(
      v.number('请填写每侧多少米。'),
      v.minValue(1, '每侧至少 1 米。'),
      v.maxValue(METERS_EACH_SIDE_MAX, `每侧最多 ${METERS_EACH_SIDE_MAX} 米。`),
    ),
  }),
]);
export type WireShape = v.InferOutput<typeof zoneShapeSchema>;

export const zoneRowSchema = v.object({
  zoneId: v.string(),
  name: v.string(),
  bureauId: v.nullable(v.string()),
  bureauName: v.nullable(v.string()),
  communityName: v.string(),
  streetName: v.string(),
  squareMeters: v.number(),
  /** For a list's map; of a very winding zone only some of its corners. */
  shape: zoneShapeSchema,
});
export type ZoneRow = v.InferOutput<typeof zoneRowSchema>;

/** Two zones that share ground; a point there belongs to the smaller one. */
export const overlapSchema = v.object({
  names: v.tuple([v.string(), v.string()]),
  squareMeters: v.number(),
  /** Of the smaller zone. */
  percent: v.number(),
});
export type Overlap = v.InferOutput<typeof overlapSchema>;
