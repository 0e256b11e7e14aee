import type { Pair, WireShape } from '#types/places/zones';

/** A zone's shape while it is drawn: lines of corners, none said twice. */
export interface DrawnShape {
  kind: WireShape['kind'];
  /** Of a street; kept while the shape is an area. */
  metersEachSide: number;
  /** An area's rings, or a street's one line. */
  lines: readonly (readonly Pair[])[];
  /** To which polygon each line belongs: its first line is the outer ring, the others are holes. */
  polygons: readonly number[];
}

/** One corner: of which line, and its place there. */
export interface Corner {
  line: number;
  at: number;
}

/** What can be tapped: a corner, or the middle between two, where tapping makes a new one. */
export interface Handle extends Corner {
  kind: 'corner' | 'middle';
  point: Pair;
}

/** The founding document reaches 20 m into every alley. */
const USUAL_METERS = 20;

export const NOTHING_DRAWN: DrawnShape = {
  kind: 'polygon',
  metersEachSide: USUAL_METERS,
  lines: [[]],
  polygons: [0],
};

export function drawnFrom(shape: WireShape): DrawnShape {
  if (shape.kind === 'corridor') {
    const { kind, metersEachSide, line } = shape;
    return { kind, metersEachSide, lines: [line], polygons: [0] };
  }
  const rings = shape.polygons.flatMap((polygon, index) => polygon.map((ring) => ({ ring, index })));
  return {
    kind: 'polygon',
    metersEachSide: USUAL_METERS,
    lines: rings.map(({ ring }) => ring.slice(0, -1)),
    polygons: rings.map(({ index }) => index),
  };
}

/** As it travels: rings closed, polygons apart. */
export function shapeOf({ kind, metersEachSide, lines, polygons }: DrawnShape): WireShape {
  if (kind === 'corridor') return { kind, metersEachSide, line: [...(lines[0] ?? [])] };
  const made: Pair[][][] = [];
  lines.forEach((line, index) => {
    const [first] = line;
    if (first) (made[polygons[index]!] ??= []).push([...line, first]);
  });
  return { kind, polygons: made.filter(Boolean) };
}

function changeLine(shape: DrawnShape, line: number, change: (points: Pair[]) => void): DrawnShape {
  const points = [...(shape.lines[line] ?? [])];
  change(points);
  return { ...shape, lines: shape.lines.map((before, index) => (index === line ? points : before)) };
}

export const moveCorner = (shape: DrawnShape, { line, at }: Corner, point: Pair): DrawnShape =>
  changeLine(shape, line, (points) => points.splice(at, 1, point));

/** Before the corner that is there now; at the end with a place beyond the last. */
export const addCorner = (shape: DrawnShape, { line, at }: Corner, point: Pair): DrawnShape =>
  changeLine(shape, line, (points) => points.splice(at, 0, point));

export const removeCorner = (shape: DrawnShape, { line, at }: Corner): DrawnShape =>
  changeLine(shape, line, (points) => points.splice(at, 1));

/** Every corner, and the middles on both sides of the chosen one. */
export function handlesOf({ kind, lines }: DrawnShape, chosen: Corner | null): Handle[] {
  const corners = lines.flatMap((points, line) =>
    points.map((point, at): Handle => ({ kind: 'corner', line, at, point })),
  );
  if (!chosen) return corners;
  const points = lines[chosen.line] ?? [];
  const isClosed = kind === 'polygon' && points.length > 2;
  const middles = [chosen.at, chosen.at + 1].flatMap((at): Handle[] => {
    const after = points[isClosed ? at % points.length : at];
    const before = points[isClosed ? (at - 1 + points.length) % points.length : at - 1];
    if (!before || !after) return [];
    const point: Pair = [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2];
    return [{ kind: 'middle', line: chosen.line, at, point }];
  });
  return [...corners, ...middles];
}

/** Web Mercator's tiles. https://wiki.openstreetmap.org/wiki/Zoom_levels */
const TILE_PX = 256;
const SCALE_LEAST = 10;
const SCALE_MOST = 19;

/** Where a map has to stand for all points to be seen, with a margin of a quarter on each side. */
export function viewOf(points: readonly Pair[], sidePx: number): { center: Pair; scale: number } | null {
  if (points.length === 0) return null;
  const [east, north] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  const [west, right, south, top] = [
    Math.min(...east),
    Math.max(...east),
    Math.min(...north),
    Math.max(...north),
  ];
  // A degree of latitude is drawn longer than one of longitude, by this.
  const stretch = 1 / Math.cos((south * Math.PI) / 180);
  const degrees = 1.5 * Math.max(right - west, (top - south) * stretch);
  const scale = degrees > 0 ? Math.log2((sidePx * 360) / (TILE_PX * degrees)) : SCALE_MOST;
  return {
    center: [(west + right) / 2, (south + top) / 2],
    scale: Math.max(SCALE_LEAST, Math.min(SCALE_MOST, Math.floor(scale * 2) / 2)),
  };
}
