import { requestFailed, unsupported } from '../../wire-error';
import { isDoc, type Doc } from '../../values/value';
import { boxesAround, distanceMeters, EARTH_RADIUS_METERS, type Span } from './earth';
import { intersects, within } from './relate';
import { isPosition, toShape, type Position, type Shape } from './shape';

/** What `$geoWithin` and `$geoIntersects` ask: a test of a geometry, and the boxes outside which it cannot hold. */
export interface Area {
  holds(geometry: Shape): boolean;
  boxes: Span[];
}

export interface Near {
  center: Position;
  minMeters: number;
  maxMeters: number;
}

const badGeometry = (value: unknown) =>
  requestFailed(`unknown GeoJSON type or coordinates: ${JSON.stringify(value)}`);

export function areaOf(operator: string, spec: unknown): Area {
  if (!isDoc(spec)) throw badGeometry(spec);
  if (operator === '$geoWithin' && '$centerSphere' in spec) return circle(spec.$centerSphere);
  const other = Object.keys(spec).find((key) => key !== '$geometry');
  if (other !== undefined) throw unsupported(`${other} in ${operator}; use $geometry or $centerSphere`);
  const area = toShape(spec.$geometry);
  if (area === undefined) throw badGeometry(spec.$geometry);
  if (operator === '$geoWithin' && area.polygons.length === 0)
    throw requestFailed(
      '$geoWithin not supported with provided geometry: a Polygon or MultiPolygon is needed',
    );
  return {
    holds: (geometry) => (operator === '$geoWithin' ? within(geometry, area) : intersects(geometry, area)),
    boxes: [bounds(area)],
  };
}

function circle(spec: unknown): Area {
  const [center, radius] = Array.isArray(spec) ? (spec as unknown[]) : [];
  if (!isPosition(center) || typeof radius !== 'number' || radius < 0)
    throw requestFailed('$centerSphere needs [[longitude, latitude], radius in radians]');
  const meters = radius * EARTH_RADIUS_METERS;
  return {
    holds: (shape) =>
      [...shape.points, ...shape.lines.flat(), ...shape.polygons.flat(2)].every(
        (point) => distanceMeters(center, point) <= meters,
      ),
    boxes: boxesAround(center, meters),
  };
}

function bounds(shape: Shape): Span {
  const all = [...shape.points, ...shape.lines.flat(), ...shape.polygons.flat(2)];
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
}

export function nearOf(spec: unknown): Near {
  if (!isDoc(spec)) throw badGeometry(spec);
  return toNear(spec.$geometry, spec.$minDistance, spec.$maxDistance);
}

export function toNear(geometry: unknown, min: unknown, max: unknown): Near {
  const point = isDoc(geometry) ? (geometry as Doc).coordinates : geometry;
  if (!isPosition(point)) throw badGeometry(geometry);
  for (const limit of [min, max])
    if (limit !== undefined && (typeof limit !== 'number' || !(limit >= 0)))
      throw requestFailed('$minDistance and $maxDistance must be non-negative numbers of meters');
  return { center: point, minMeters: (min as number) ?? 0, maxMeters: (max as number) ?? Infinity };
}
