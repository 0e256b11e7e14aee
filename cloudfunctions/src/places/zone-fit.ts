import { kinks } from '@turf/kinks';
import type { ZoneProblem } from '#types/places/zone-problems';
import { METERS_EACH_SIDE_MAX, ZONE_POINTS_MAX, type Pair, type WireShape } from '#types/places/zones';
import { isInChina } from './coordinates';
import { squareMeters, type Bounds } from './zone-shape';
import { fromWire, linesOf } from './zone-wire';

/** What is wrong with a shape, in the order in which it is looked at. */
export type ShapeProblem = Pick<ZoneProblem, 'field' | 'code' | 'detail'>;

/** A closed ring repeats its first corner. */
const RING_POINTS_MIN = 4;
const LINE_POINTS_MIN = 2;
/** Less is a slip of the finger. */
const SQUARE_METERS_MIN = 1;
/** Crossings named one by one. */
const CROSSINGS_SHOWN = 3;

const shown = ([longitude, latitude]: readonly number[]) =>
  `${Number(longitude?.toFixed(6))},${Number(latitude?.toFixed(6))}`;
const same = (a: Pair | undefined, b: Pair | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** `city` is where this town's zones may lie (`cityReach`); null where nothing is known yet but that it is in China. */
export function shapeProblems(shape: WireShape, city: Bounds | null): ShapeProblem[] {
  const lines = linesOf(shape).map((points, index) => ({ points, field: fieldOf(shape, index) }));
  const count = lines.reduce((sum, { points }) => sum + points.length, 0);
  if (count > ZONE_POINTS_MAX) {
    return [{ field: 'geometry.coordinates', code: 'too-many-points', detail: String(ZONE_POINTS_MAX) }];
  }
  const problems = lines.flatMap(({ points, field }) => [
    ...lineProblems(shape, points, field),
    ...strays(points, field, city),
  ]);
  if (lines.length === 0) problems.push(tooFew('geometry.coordinates', RING_POINTS_MIN - 1));
  if (
    shape.kind === 'corridor' &&
    !(shape.metersEachSide >= 1 && shape.metersEachSide <= METERS_EACH_SIDE_MAX)
  ) {
    const detail = String(METERS_EACH_SIDE_MAX);
    problems.push({ field: 'properties.metersEachSide', code: 'meters-range', detail });
  }
  // A shape that is not one yet cannot be crossed or measured.
  if (problems.length > 0) return problems;
  const crossed = crossings(shape);
  return crossed.length > 0 ? crossed : flat(shape);
}

const tooFew = (field: string, least: number): ShapeProblem => ({
  field,
  code: 'too-few-points',
  detail: String(least),
});

function lineProblems(shape: WireShape, points: readonly Pair[], field: string): ShapeProblem[] {
  const different = points.filter((point, index) => index === 0 || !same(point, points[index - 1]));
  if (shape.kind === 'corridor')
    return different.length < LINE_POINTS_MIN ? [tooFew(field, LINE_POINTS_MIN)] : [];
  if (!same(points[0], points.at(-1))) return [{ field, code: 'ring-open', detail: '' }];
  return different.length < RING_POINTS_MIN ? [tooFew(field, RING_POINTS_MIN - 1)] : [];
}

/** Only the first point outside: a file with swapped coordinates has nothing but such points. */
function strays(points: readonly Pair[], field: string, city: Bounds | null): ShapeProblem[] {
  const index = points.findIndex((point) => !isInChina(point) || (city !== null && !isWithin(point, city)));
  const stray = points[index];
  return stray ? [{ field: `${field}[${index}]`, code: 'out-of-city', detail: shown(stray) }] : [];
}

function isWithin([x, y]: Pair, { minX, minY, maxX, maxY }: Bounds): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

function crossings(shape: WireShape): ShapeProblem[] {
  // A street may cross itself: a loop road does.
  if (shape.kind === 'corridor') return [];
  return shape.polygons.flatMap((rings, index) =>
    kinks({ type: 'Polygon', coordinates: rings })
      .features.slice(0, CROSSINGS_SHOWN)
      .map(({ geometry }): ShapeProblem => {
        const field = shape.polygons.length === 1 ? 'geometry.coordinates' : `geometry.coordinates[${index}]`;
        return { field, code: 'self-crossing', detail: shown(geometry.coordinates) };
      }),
  );
}

function flat(shape: WireShape): ShapeProblem[] {
  const isFlat = squareMeters(fromWire(shape)) < SQUARE_METERS_MIN;
  return isFlat ? [{ field: 'geometry.coordinates', code: 'no-area', detail: '' }] : [];
}

function fieldOf(shape: WireShape, nth: number): string {
  if (shape.kind === 'corridor') return 'geometry.coordinates';
  let left = nth;
  const polygon = shape.polygons.findIndex((rings) => {
    if (left < rings.length) return true;
    left -= rings.length;
    return false;
  });
  const many = shape.polygons.length > 1;
  return `geometry.coordinates${many ? `[${polygon}]` : ''}[${left}]`;
}

const METERS_PER_DEGREE_LATITUDE = 111_320;
/** How far from the zones there are another one may lie: the largest prefectures reach about this far. */
export const CITY_REACH_METERS = 100_000;

/** A box around the town's middle. */
export function cityReach({ longitude, latitude }: { longitude: number; latitude: number }): Bounds {
  const dy = CITY_REACH_METERS / METERS_PER_DEGREE_LATITUDE;
  const dx = dy / Math.cos((latitude * Math.PI) / 180);
  return { minX: longitude - dx, minY: latitude - dy, maxX: longitude + dx, maxY: latitude + dy };
}
