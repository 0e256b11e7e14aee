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
  /** Each part by even-odd; a point is inside where it is in any of them. */
  parts: Pair[][][];
}

type Interval = readonly [from: number, to: number];

function lay({ name, shape }: NamedShape, nth: number): Laid {
  const plain = fromWire(shape);
  const parts = shape.kind === 'polygon' ? shape.polygons : capsules(shape.line, shape.metersEachSide);
  return { ...bounds(plain), nth, name, squareMeters: squareMeters(plain), parts };
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

/** Where the line at `y` runs inside, by the even-odd rule, parts joined. */
function insideAt(parts: readonly Pair[][][], y: number): Interval[] {
  const intervals = parts.flatMap((rings) => {
    const crossings: number[] = [];
    for (const ring of rings) {
      for (let index = 1; index < ring.length; index += 1) {
        const [x1, y1] = ring[index - 1]!;
        const [x2, y2] = ring[index]!;
        if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
    }
    crossings.sort((a, b) => a - b);
    return crossings.flatMap((x, index): Interval[] => (index % 2 === 1 ? [[crossings[index - 1]!, x]] : []));
  });
  return parts.length === 1 ? intervals : joined(intervals);
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
  const minY = Math.max(a.minY, b.minY);
  const maxY = Math.min(a.maxY, b.maxY);
  if (minY >= maxY || Math.min(a.maxX, b.maxX) <= Math.max(a.minX, b.minX)) return 0;
  const step = (maxY - minY) / SCAN_LINES;
  let degrees = 0;
  for (let line = 0; line < SCAN_LINES; line += 1) {
    const y = minY + (line + 0.5) * step;
    const inA = insideAt(a.parts, y);
    if (inA.length > 0) degrees += commonLength(inA, insideAt(b.parts, y)) * step;
  }
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
