import RBush from 'rbush';
import type { Overlap, Pair, WireShape } from '#types/places/zones';
import { bounds, squareMeters, type Bounds } from './zone-shape';
import { fromWire } from './zone-wire';

/** Less than this of the smaller zone is drawing inaccuracy along a common border. */
export const OVERLAP_MIN_PERCENT = 0.5;
/** Lines laid across the common box of two zones: enough for 1 % of the area (zone-overlap.test.ts). */
const SCAN_LINES = 240;
/** A corridor's round ends as polygons: the area is right to 1 %. */
const ROUND_STEPS = 24;
/** On turf's sphere of 6,371,008.8 m, by which areas and street widths are measured as well. */
const METERS_PER_DEGREE_LATITUDE = 111_195;

export interface NamedShape {
  name: string;
  shape: WireShape;
}

interface Laid extends Bounds {
  nth: number;
  name: string;
  squareMeters: number;
  /** A point is inside where it is in any of them. */
  parts: Part[];
}

/** Rings by the even-odd rule, and the box around them. */
interface Part extends Bounds {
  rings: Pair[][];
}

type Interval = readonly [from: number, to: number];

function lay({ name, shape }: NamedShape, nth: number): Laid {
  const plain = fromWire(shape);
  const parts = shape.kind === 'polygon' ? shape.polygons : capsules(shape.line, shape.metersEachSide);
  return { ...bounds(plain), nth, name, squareMeters: squareMeters(plain), parts: parts.map(boxed) };
}

function boxed(rings: Pair[][]): Part {
  const part = { rings, minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const [x, y] of rings.flat()) {
    part.minX = Math.min(part.minX, x);
    part.maxX = Math.max(part.maxX, x);
    part.minY = Math.min(part.minY, y);
    part.maxY = Math.max(part.maxY, y);
  }
  return part;
}

/** The strip around each stretch of a street, with its round ends. */
function capsules(line: readonly Pair[], meters: number): Pair[][][] {
  return line.slice(1).map((to, index): Pair[][] => {
    const from = line[index]!;
    const shrink = Math.cos((from[1] * Math.PI) / 180);
    const angle = Math.atan2(to[1] - from[1], (to[0] - from[0]) * shrink);
    const dy = meters / METERS_PER_DEGREE_LATITUDE;
    const end = (center: Pair, turn: number): Pair[] =>
      Array.from({ length: ROUND_STEPS + 1 }, (_, step): Pair => {
        const at = angle + turn + (step / ROUND_STEPS) * Math.PI;
        return [center[0] + (Math.cos(at) * dy) / shrink, center[1] + Math.sin(at) * dy];
      });
    const ring = [...end(from, Math.PI / 2), ...end(to, -Math.PI / 2)];
    return [[...ring, ring[0]!]];
  });
}

/**
 * Where each scan line of the box runs inside, parts joined. Each edge is asked once which lines it crosses, instead of each
 * line going over all edges; a corner falls on the same side of a line for both its edges, so that no crossing is missed.
 */
function insideLines(parts: readonly Part[], box: Bounds, step: number): Interval[][] {
  const lines: Interval[][] = Array.from({ length: SCAN_LINES }, () => []);
  const near = parts.filter((part) => touch(part, box));
  for (const { rings } of near) {
    const crossings: number[][] = Array.from({ length: SCAN_LINES }, () => []);
    for (const ring of rings) layCrossings(ring, box, step, crossings);
    crossings.forEach((xs, line) => {
      if (xs.length > 2) xs.sort((a, b) => a - b);
      for (let index = 1; index < xs.length; index += 2) {
        const [a, b] = [xs[index - 1]!, xs[index]!];
        lines[line]!.push(a < b ? [a, b] : [b, a]);
      }
    });
  }
  return near.length === 1 ? lines : lines.map(joined);
}

const touch = (a: Bounds, b: Bounds) =>
  a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;

function layCrossings(ring: readonly Pair[], box: Bounds, step: number, crossings: number[][]): void {
  /** The first line at or above `y`. */
  const lineFrom = (y: number) => Math.min(SCAN_LINES, Math.max(0, Math.ceil((y - box.minY) / step - 0.5)));
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = ring[index - 1]!;
    const [x2, y2] = ring[index]!;
    const end = lineFrom(Math.max(y1, y2));
    const slope = (x2 - x1) / (y2 - y1);
    for (let line = lineFrom(Math.min(y1, y2)); line < end; line += 1)
      crossings[line]!.push(x1 + (box.minY + (line + 0.5) * step - y1) * slope);
  }
}

function joined(intervals: Interval[]): Interval[] {
  const out: Interval[] = [];
  for (const [from, to] of intervals.sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && from <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], to)];
    else out.push([from, to]);
  }
  return out;
}

function commonLength(a: readonly Interval[], b: readonly Interval[]): number {
  return a.reduce(
    (sum, [from, to]) =>
      sum + b.reduce((part, [low, high]) => part + Math.max(0, Math.min(to, high) - Math.max(from, low)), 0),
    0,
  );
}

/** Square metres two zones share: lines across their common box, each measured exactly. */
function commonSquareMeters(a: Laid, b: Laid): number {
  const box = {
    minX: Math.max(a.minX, b.minX),
    maxX: Math.min(a.maxX, b.maxX),
    minY: Math.max(a.minY, b.minY),
    maxY: Math.min(a.maxY, b.maxY),
  };
  const { minY, maxY } = box;
  if (minY >= maxY || box.maxX <= box.minX) return 0;
  const step = (maxY - minY) / SCAN_LINES;
  const linesOfB = insideLines(b.parts, box, step);
  const degrees = insideLines(a.parts, box, step).reduce(
    (sum, inA, line) => sum + commonLength(inA, linesOfB[line]!) * step,
    0,
  );
  const shrink = Math.cos((((minY + maxY) / 2) * Math.PI) / 180);
  return degrees * shrink * METERS_PER_DEGREE_LATITUDE ** 2;
}

/** Pairs that share ground, the largest share of the smaller zone first. `among` limits it to pairs with one of these. */
export function overlaps(zones: readonly NamedShape[], among?: (nth: number) => boolean): Overlap[] {
  const laid = zones.map(lay);
  const tree = new RBush<Laid>();
  tree.load(laid);
  const found: Overlap[] = [];
  for (const one of laid) {
    if (among && !among(one.nth)) continue;
    for (const other of tree.search(one)) {
      // Each pair once: by the first of the two, or by the only one that is asked about.
      if (other.nth === one.nth || (other.nth < one.nth && (!among || among(other.nth)))) continue;
      const shared = commonSquareMeters(one, other);
      const percent = (100 * shared) / Math.min(one.squareMeters, other.squareMeters);
      if (percent < OVERLAP_MIN_PERCENT) continue;
      const [smaller, larger] = one.squareMeters <= other.squareMeters ? [one, other] : [other, one];
      found.push({
        names: [smaller.name, larger.name],
        squareMeters: Math.round(shared),
        percent: Math.min(100, Math.round(percent * 10) / 10),
      });
    }
  }
  return found.sort((a, b) => b.percent - a.percent || b.squareMeters - a.squareMeters);
}
