import { isDoc } from '../../values/value';

export type Position = [number, number];

/** Any GeoJSON geometry, taken apart. */
export interface Shape {
  points: Position[];
  lines: Position[][];
  /** Each polygon is its outer ring and then its holes. */
  polygons: Position[][][];
}

/** Reads a GeoJSON geometry; undefined when it is none. */
export function toShape(value: unknown): Shape | undefined {
  const shape: Shape = { points: [], lines: [], polygons: [] };
  return add(value, shape) ? shape : undefined;
}

function add(value: unknown, shape: Shape): boolean {
  if (!isDoc(value)) return false;
  if (value.type === 'GeometryCollection')
    return Array.isArray(value.geometries) && value.geometries.every((geometry) => add(geometry, shape));
  const at = value.coordinates;
  switch (value.type) {
    case 'Point':
      return isPosition(at) && shape.points.push(at) > 0;
    case 'MultiPoint':
      return isLine(at) && shape.points.push(...at) > 0;
    case 'LineString':
      return isLine(at) && shape.lines.push(at) > 0;
    case 'MultiLineString':
      return isPolygon(at) && shape.lines.push(...at) > 0;
    case 'Polygon':
      return isPolygon(at) && shape.polygons.push(at) > 0;
    case 'MultiPolygon':
      return isMany(at, isPolygon) && shape.polygons.push(...at) > 0;
    default:
      return false;
  }
}

export function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    Number.isFinite(value[0]) &&
    Number.isFinite(value[1]) &&
    Math.abs(value[0] as number) <= 180 &&
    Math.abs(value[1] as number) <= 90
  );
}

const isMany = <T>(value: unknown, each: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.length > 0 && value.every(each);
const isLine = (value: unknown): value is Position[] => isMany(value, isPosition);
const isPolygon = (value: unknown): value is Position[][] => isMany(value, isLine);
