import { area } from '@turf/area';
import { bbox as boundsOf } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { length } from '@turf/length';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { Position } from '#types/places/position';
import type { ZoneShape } from './town-data';

/**
 * All of this is GCJ-02. Its offset from WGS-84 is hundreds of metres but changes by centimetres across a street, so
 * distances within a zone are right to well under 1 %.
 */
export interface Bounds {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

const METERS_PER_DEGREE_LATITUDE = 111_320;
/** A grown box is a first sieve only: better a little too large. */
const BOX_SLACK = 1.01;

/** The SDK hands GeoJSON back as objects of its own classes; turf wants the plain thing. */
export function plainShape(shape: ZoneShape): ZoneShape {
  return JSON.parse(JSON.stringify(shape)) as ZoneShape;
}

export function contains(shape: ZoneShape, { longitude, latitude }: Position): boolean {
  const point = [longitude, latitude];
  if (shape.kind === 'polygon') return booleanPointInPolygon(point, shape.geometry);
  return pointToLineDistance(point, shape.line, { units: 'meters' }) <= shape.metersEachSide;
}

/** Of a corridor, the buffered area: the strip and the two round ends. */
export function squareMeters(shape: ZoneShape): number {
  if (shape.kind === 'polygon') return area(shape.geometry);
  const meters = length({ type: 'Feature', properties: {}, geometry: shape.line }, { units: 'meters' });
  return meters * 2 * shape.metersEachSide + Math.PI * shape.metersEachSide ** 2;
}

export function bounds(shape: ZoneShape): Bounds {
  const [minX, minY, maxX, maxY] = boundsOf(shape.kind === 'polygon' ? shape.geometry : shape.line);
  const box = { minX, minY, maxX, maxY };
  return shape.kind === 'polygon' ? box : grown(box, shape.metersEachSide);
}

/** By so many metres to every side. */
export function grown({ minX, minY, maxX, maxY }: Bounds, meters: number): Bounds {
  const dy = (meters * BOX_SLACK) / METERS_PER_DEGREE_LATITUDE;
  const dx = dy / Math.cos((Math.max(Math.abs(minY), Math.abs(maxY)) * Math.PI) / 180);
  return { minX: minX - dx, minY: minY - dy, maxX: maxX + dx, maxY: maxY + dy };
}

/** Some point well inside: where the map opens. */
export function pointInside(shape: ZoneShape): Position {
  const { minX, minY, maxX, maxY } = bounds(shape);
  if (shape.kind === 'corridor') {
    const [longitude, latitude] = shape.line.coordinates[Math.floor(shape.line.coordinates.length / 2)] ?? [];
    return { longitude: longitude ?? minX, latitude: latitude ?? minY };
  }
  const middle = { longitude: (minX + maxX) / 2, latitude: (minY + maxY) / 2 };
  return (
    [middle, ...gridPoints({ minX, minY, maxX, maxY })].find((point) => contains(shape, point)) ?? middle
  );
}

const GRID = 24;

function gridPoints({ minX, minY, maxX, maxY }: Bounds): Position[] {
  return Array.from({ length: GRID * GRID }, (_, index) => ({
    longitude: minX + ((maxX - minX) * (0.5 + (index % GRID))) / GRID,
    latitude: minY + ((maxY - minY) * (0.5 + Math.floor(index / GRID))) / GRID,
  }));
}
