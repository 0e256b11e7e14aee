import type { Pair, WireShape } from '#types/places/zones';
import type { ZoneShape } from './town-data';

/** Corners of a zone drawn in a list: enough to know it by. */
const SKETCH_POINTS_MAX = 80;

export function toWire(shape: ZoneShape): WireShape {
  if (shape.kind === 'corridor') {
    return { kind: 'corridor', line: shape.line.coordinates as Pair[], metersEachSide: shape.metersEachSide };
  }
  const { geometry } = shape;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { kind: 'polygon', polygons: polygons as Pair[][][] };
}

export function fromWire(shape: WireShape): ZoneShape {
  if (shape.kind === 'corridor') {
    const { line, metersEachSide } = shape;
    return { kind: 'corridor', line: { type: 'LineString', coordinates: line }, metersEachSide };
  }
  const [only, ...others] = shape.polygons;
  return others.length === 0
    ? { kind: 'polygon', geometry: { type: 'Polygon', coordinates: only ?? [] } }
    : { kind: 'polygon', geometry: { type: 'MultiPolygon', coordinates: shape.polygons } };
}

/** All lines of a shape: rings or the street. */
export function linesOf(shape: WireShape): Pair[][] {
  return shape.kind === 'corridor' ? [shape.line] : shape.polygons.flat();
}

/** Every n-th corner where there are very many; first and last always, so that rings stay closed. */
export function sketch(shape: WireShape): WireShape {
  const points = linesOf(shape).reduce((sum, line) => sum + line.length, 0);
  const step = Math.ceil(points / SKETCH_POINTS_MAX);
  if (step === 1) return shape;
  const thin = (line: Pair[]) =>
    line.length <= 8 ? line : line.filter((_, index) => index % step === 0 || index === line.length - 1);
  return shape.kind === 'corridor'
    ? { ...shape, line: thin(shape.line) }
    : { ...shape, polygons: shape.polygons.map((rings) => rings.map(thin)) };
}
