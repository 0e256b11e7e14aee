import fc from 'fast-check';
import { metersBetween } from '#types/places/distance';
import type { Position } from '#types/places/position';
import { roundMinutes, shortWalk } from './walk';

const position = fc.record({
  longitude: fc.double({ min: 119.7, max: 119.72, noNaN: true }),
  latitude: fc.double({ min: 33.1, max: 33.12, noNaN: true }),
});
const lengthOf = (walk: readonly Position[]) =>
  walk.slice(1).reduce((meters, to, at) => meters + metersBetween(walk[at]!, to), 0);

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, at) =>
    orders(items.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

describe('a walk', () => {
  it('passes every spot once, is as long as it says, and is never longer than the order they came in', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 12 }), (spots) => {
        const { walk, meters } = shortWalk(spots, (spot) => spot);
        expect(walk).toHaveLength(spots.length);
        expect(new Set(walk)).toEqual(new Set(spots));
        expect(Math.abs(meters - lengthOf(walk))).toBeLessThanOrEqual(0.5);
        expect(lengthOf(walk)).toBeLessThanOrEqual(lengthOf(spots) + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('of six spots is the shortest there is', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 6, maxLength: 6 }), (spots) => {
        const shortest = Math.min(...orders(spots).map(lengthOf));
        expect(Math.abs(shortWalk(spots, (spot) => spot).meters - shortest)).toBeLessThan(0.6);
      }),
      { numRuns: 40 },
    );
  });

  it('goes along a street from one end to the other', () => {
    const street = [3, 0, 4, 1, 2].map((at) => ({ longitude: 119.7 + at / 1_000, latitude: 33.1 }));
    const { walk } = shortWalk(street, (spot) => spot);
    const order = walk.map(({ longitude }) => Math.round((longitude - 119.7) * 1_000)).join('');
    expect(['01234', '43210']).toContain(order);
  });
});

it('is credited in quarters of an hour: five minutes a spot, and the way', () => {
  expect([roundMinutes(1, 0), roundMinutes(3, 0), roundMinutes(3, 70), roundMinutes(12, 2_100)]).toEqual([
    15, 15, 30, 90,
  ]);
});
