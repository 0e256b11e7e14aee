import fc from 'fast-check';
import type { Pair } from '#types/places/zones';
import { isInChina, ROUND_TRIP_ERROR_METERS, toGcj02, toWgs84 } from './coordinates';

const METERS_PER_DEGREE = 111_320;
const meters = (a: Pair, b: Pair) =>
  Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]) * METERS_PER_DEGREE;
const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const inChina = fc.tuple(coordinate(74, 135), coordinate(18, 53));

describe('WGS-84 and GCJ-02', () => {
  it('there and back is the same point, to the error stated', () => {
    let worst = 0;
    fc.assert(
      fc.property(inChina, (point) => {
        worst = Math.max(
          worst,
          meters(point, toWgs84(toGcj02(point))),
          meters(point, toGcj02(toWgs84(point))),
        );
        expect(worst).toBeLessThan(ROUND_TRIP_ERROR_METERS);
      }),
      { numRuns: 5000 },
    );
  });

  it('are apart by metres to 800 m within China', () => {
    fc.assert(
      fc.property(inChina, (point) => {
        const apart = meters(point, toGcj02(point));
        expect(apart).toBeGreaterThan(1);
        expect(apart).toBeLessThan(800);
      }),
      { numRuns: 2000 },
    );
  });

  it('agree with a published pair: Tiananmen', () => {
    // https://github.com/wandergis/coordtransform, test of wgs84togcj02(116.404, 39.915).
    const [longitude, latitude] = toGcj02([116.404, 39.915]);
    expect(longitude).toBeCloseTo(116.41024449916938, 6);
    expect(latitude).toBeCloseTo(39.91640428150164, 6);
  });

  it('are the same outside China', () => {
    expect(toGcj02([2.35, 48.85])).toEqual([2.35, 48.85]);
    expect(isInChina([2.35, 48.85])).toBe(false);
  });
});
