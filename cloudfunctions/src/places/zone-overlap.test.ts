import type { Pair, WireShape } from '#types/places/zones';
import { overlaps } from './zone-overlap';

const METERS_PER_DEGREE = 111_195;
const at = (east: number, north: number): Pair => [
  119.7 + east / METERS_PER_DEGREE / Math.cos((33.1 * Math.PI) / 180),
  33.1 + north / METERS_PER_DEGREE,
];
const ring = (west: number, south: number, size: number): Pair[] => [
  at(west, south),
  at(west + size, south),
  at(west + size, south + size),
  at(west, south + size),
  at(west, south),
];
const square = (name: string, west: number, south: number, size: number, ...holes: Pair[][]) => {
  const shape: WireShape = { kind: 'polygon', polygons: [[ring(west, south, size), ...holes]] };
  return { name, shape };
};
const street = (name: string, from: Pair, to: Pair, metersEachSide = 20) => {
  const shape: WireShape = { kind: 'corridor', line: [from, to], metersEachSide };
  return { name, shape };
};

describe('the overlap report', () => {
  it('gives a pair once, the smaller first, with square metres and its share, right to 1 %', () => {
    const [found, ...others] = overlaps([square('large', 0, 0, 200), square('small', 150, 150, 100)]);
    expect(others).toEqual([]);
    expect(found?.names).toEqual(['small', 'large']);
    expect(Math.abs(found!.squareMeters - 2500)).toBeLessThan(25);
    expect(Math.abs(found!.percent - 25)).toBeLessThan(0.3);
  });

  it('is silent about neighbours that share a border and zones that lie in a hole', () => {
    const yard = square('yard', 0, 0, 300, ring(100, 100, 100));
    expect(overlaps([yard, square('inside', 100, 100, 100), square('next', 300, 0, 100)])).toEqual([]);
  });

  it('measures what a street takes of a compound', () => {
    const [found] = overlaps([square('compound', 0, 0, 200), street('street', at(-100, 0), at(300, 0))]);
    // The upper half of the street's 40 m over 200 m.
    expect(Math.abs(found!.squareMeters - 4000)).toBeLessThan(60);
  });

  it('measures a comb by its teeth, not by the gaps between them', () => {
    const teeth = Array.from({ length: 5 }, (_, n): Pair[] => [
      ...[at(n * 40, 0), at(n * 40, 100)],
      ...[at(n * 40 + 20, 100), at(n * 40 + 20, 0)],
    ]).flat();
    // A back of 10 m below the teeth; the square lies above it.
    const comb: Pair[] = [at(0, -10), ...teeth, at(180, -10), at(0, -10)];
    const shape: WireShape = { kind: 'polygon', polygons: [[comb]] };
    const [found] = overlaps([{ name: 'comb', shape }, square('square', 0, 0, 300)]);
    expect(Math.abs(found!.squareMeters - 5 * 20 * 100)).toBeLessThan(100);
  });

  it('calls a zone inside another one covered wholly', () => {
    const [found] = overlaps([square('district', 0, 0, 500), square('yard', 100, 100, 50)]);
    expect(found?.percent).toBeGreaterThan(99);
  });

  it('can be asked about some zones only', () => {
    const zones = [square('a', 0, 0, 100), square('b', 50, 0, 100), square('c', 50, 50, 100)];
    expect(overlaps(zones)).toHaveLength(3);
    expect(overlaps(zones, (nth) => nth === 0).map(({ names }) => names.includes('a'))).toEqual([true, true]);
  });
});
