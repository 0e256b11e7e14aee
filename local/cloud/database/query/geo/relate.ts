import { distanceMeters, distanceToStretch } from './earth';
import type { Position, Shape } from './shape';

// Unlike WeChat, edges are straight in longitude and latitude, not great circles: within a city the two agree to centimetres.

export function inRing([x, y]: Position, ring: Position[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i] as Position;
    const [xj, yj] = ring[j] as Position;
    if (onStretch([x, y], [xi, yi], [xj, yj])) return true;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

export function inPolygon(point: Position, [outer, ...holes]: Position[][]): boolean {
  if (outer === undefined || !inRing(point, outer)) return false;
  return !holes.some((hole) => inRing(point, hole) && !onRing(point, hole));
}

const side = (a: Position, b: Position, c: Position) =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const between = (v: number, a: number, b: number) => v >= Math.min(a, b) && v <= Math.max(a, b);

const onStretch = (p: Position, a: Position, b: Position) =>
  side(a, b, p) === 0 && between(p[0], a[0], b[0]) && between(p[1], a[1], b[1]);

const onRing = (p: Position, ring: Position[]) => stretches(ring, true).some(([a, b]) => onStretch(p, a, b));

function stretches(line: Position[], closed: boolean): [Position, Position][] {
  const list: [Position, Position][] = [];
  for (let i = 1; i < line.length; i++) list.push([line[i - 1] as Position, line[i] as Position]);
  const first = line[0] as Position;
  const last = line[line.length - 1] as Position;
  if (closed && (first[0] !== last[0] || first[1] !== last[1])) list.push([last, first]);
  return list;
}

function crosses([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean {
  if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true;
  return onStretch(c, a, b) || onStretch(d, a, b) || onStretch(a, c, d) || onStretch(b, c, d);
}

const edges = (shape: Shape): [Position, Position][] => [
  ...shape.lines.flatMap((line) => stretches(line, false)),
  ...shape.polygons.flat().flatMap((ring) => stretches(ring, true)),
];

const corners = (shape: Shape): Position[] => [
  ...shape.points,
  ...shape.lines.flat(),
  ...shape.polygons.flat(2),
];

const covers = (shape: Shape, point: Position) => shape.polygons.some((polygon) => inPolygon(point, polygon));

export function intersects(a: Shape, b: Shape): boolean {
  if (corners(a).some((point) => covers(b, point)) || corners(b).some((point) => covers(a, point)))
    return true;
  const aEdges = edges(a);
  const bEdges = edges(b);
  if (aEdges.some((x) => bEdges.some((y) => crosses(x, y)))) return true;
  const touches = (points: Position[], of: [Position, Position][]) =>
    points.some((point) => of.some(([c, d]) => onStretch(point, c, d)));
  if (touches(a.points, bEdges) || touches(b.points, aEdges)) return true;
  return a.points.some((p) => b.points.some((q) => p[0] === q[0] && p[1] === q[1]));
}

/** Whether all of a shape lies within the polygons of another: no corner outside, no edge that leaves. */
export function within(shape: Shape, area: Shape): boolean {
  if (!corners(shape).every((point) => covers(area, point))) return false;
  return edges(shape).every(
    ([a, b]) => covers(area, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]) && !leaves([a, b], area),
  );
}

/** An edge between two inner corners leaves a concave area where it properly crosses its border. */
function leaves(edge: [Position, Position], area: Shape): boolean {
  const [a, b] = edge;
  return edges({ points: [], lines: [], polygons: area.polygons }).some(
    ([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0,
  );
}

export function distanceToShape(from: Position, shape: Shape): number {
  if (covers(shape, from)) return 0;
  let least = Infinity;
  for (const point of shape.points) least = Math.min(least, distanceMeters(from, point));
  for (const [a, b] of edges(shape)) least = Math.min(least, distanceToStretch(from, a, b));
  return least;
}
