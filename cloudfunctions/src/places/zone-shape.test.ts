import fc from 'fast-check';
import type { Position } from '#types/places/position';
import type { ZoneShape } from './town-data';
import { bounds, contains, pointInside, squareMeters } from './zone-shape';

/** WGS-84's equatorial radius is not used by turf, which calculates on this sphere. */
const METERS_PER_DEGREE = (Math.PI * 6_371_008.8) / 180;

const east = (from: Position, meters: number): Position => ({
  ...from,
  longitude: from.longitude + meters / (METERS_PER_DEGREE * Math.cos((from.latitude * Math.PI) / 180)),
});
const north = (from: Position, meters: number): Position => ({
  ...from,
  latitude: from.latitude + meters / METERS_PER_DEGREE,
});
const pair = ({ longitude, latitude }: Position): [number, number] => [longitude, latitude];

/** Anywhere in China. */
const somewhere = fc.record({
  longitude: fc.double({ min: 75, max: 134, noNaN: true }),
  latitude: fc.double({ min: 18, max: 53, noNaN: true }),
});

function street(from: Position, eastMeters: number, northMeters: number): ZoneShape {
  const to = north(east(from, eastMeters), northMeters);
  return {
    kind: 'corridor',
    line: { type: 'LineString', coordinates: [pair(from), pair(to)] },
    metersEachSide: 20,
  };
}

describe('a corridor of 20 m', () => {
  it('reaches 19 m and not 21 m into the alleys, on both sides, whichever way the street runs', () => {
    const arbitrary = fc.tuple(somewhere, fc.boolean(), fc.integer({ min: 60, max: 1500 }), fc.boolean());
    fc.assert(
      fc.property(arbitrary, ([from, runsEast, length, otherSide]) => {
        const shape = runsEast ? street(from, length, 0) : street(from, 0, length);
        const along = runsEast ? east(from, length / 2) : north(from, length / 2);
        const aside = (meters: number) => (runsEast ? north : east)(along, otherSide ? -meters : meters);
        expect(contains(shape, aside(19))).toBe(true);
        expect(contains(shape, aside(21))).toBe(false);
      }),
    );
  });

  it('has its box around every point it contains', () => {
    fc.assert(
      fc.property(
        somewhere,
        fc.integer({ min: -25, max: 25 }),
        fc.integer({ min: -25, max: 325 }),
        (from, n, e) => {
          const shape = street(from, 300, 0);
          const point = north(east(from, e), n);
          const box = bounds(shape);
          const inBox =
            point.longitude >= box.minX &&
            point.longitude <= box.maxX &&
            point.latitude >= box.minY &&
            point.latitude <= box.maxY;
          expect(inBox || !contains(shape, point)).toBe(true);
        },
      ),
    );
  });

  it('covers its strip and two round ends', () => {
    const shape = street({ longitude: 119.7, latitude: 33.1 }, 500, 0);
    expect(squareMeters(shape)).toBeCloseTo(500 * 40 + Math.PI * 400, -2);
  });
});

describe('a polygon', () => {
  const corner = { longitude: 119.7, latitude: 33.1 };
  const ring = (from: Position, size: number) => {
    const a = from;
    const b = east(a, size);
    const c = north(b, size);
    const d = north(a, size);
    return [a, b, c, d, a].map(pair);
  };
  const courtyard: ZoneShape = {
    kind: 'polygon',
    geometry: { type: 'Polygon', coordinates: [ring(corner, 200), ring(north(east(corner, 50), 50), 100)] },
  };

  it('does not contain its hole', () => {
    expect(contains(courtyard, north(east(corner, 20), 20))).toBe(true);
    expect(contains(courtyard, north(east(corner, 100), 100))).toBe(false);
  });

  it('may have several parts', () => {
    const far = east(corner, 1000);
    const shape: ZoneShape = {
      kind: 'polygon',
      geometry: { type: 'MultiPolygon', coordinates: [[ring(corner, 100)], [ring(far, 100)]] },
    };
    expect(contains(shape, north(east(far, 50), 50))).toBe(true);
    expect(contains(shape, east(corner, 500))).toBe(false);
  });

  it('is opened at a point inside it, even where its middle is a hole', () => {
    expect(contains(courtyard, pointInside(courtyard))).toBe(true);
  });
});
