import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { polygon } from '@turf/helpers';
import fc from 'fast-check';
import { testClient } from '../../testing/client';
import type { Doc } from '../../values/value';
import { distanceMeters } from './earth';
import type { Position } from './shape';

const client = testClient([
  {
    name: 'places',
    indexes: [
      {
        name: 'at',
        keys: [
          { field: 'at', direction: '2dsphere' },
          { field: 'kind', direction: '1' },
        ],
      },
    ],
  },
]);
afterAll(client.end);
const places = client.on('places');

/** A town, and a few places at the ends of the earth, where boxes wrap and shrink. */
const town = fc.tuple(
  fc.double({ min: 113, max: 113.05, noNaN: true }),
  fc.double({ min: 23, max: 23.05, noNaN: true }),
);
const edge = fc.constantFrom<Position>([179.99, 10], [-179.99, 10.001], [0, 89.99], [90, -89.99], [0, 0]);
const position = fc.oneof(
  { weight: 6, arbitrary: town },
  { weight: 1, arbitrary: edge },
) as fc.Arbitrary<Position>;
const kind = fc.constantFrom('a', 'b');
const meters = fc.constantFrom(0, 50, 500, 3000, 100_000, 30_000_000);

describe('near and within', () => {
  it('answer what measuring every place answers, in that order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(position, kind), { minLength: 1, maxLength: 60 }),
        fc.array(fc.tuple(position, meters, kind, fc.integer({ min: 1, max: 20 })), {
          minLength: 20,
          maxLength: 20,
        }),
        (points, questions) => {
          places.removeWhere({});
          const docs = points.map(([coordinates, kind], i) => ({
            _id: `p${i}`,
            kind,
            at: { type: 'Point', coordinates },
          }));
          places.add(...docs);
          for (const [center, $maxDistance, kind, limit] of questions) {
            const $geometry = { type: 'Point', coordinates: center };
            const away = (doc: Doc) =>
              distanceMeters(center, (doc.at as { coordinates: Position }).coordinates);
            const expected = docs.filter((doc) => doc.kind === kind && away(doc) <= $maxDistance).map(away);
            const near = places.find({ at: { $nearSphere: { $geometry, $maxDistance } }, kind }, { limit });
            expect(near.map(away)).toEqual(expected.sort((a, b) => a - b).slice(0, limit));
            const circle = {
              $geoWithin: { $centerSphere: [center, Math.min($maxDistance, 10_000_000) / 6_378_100] },
            };
            const inside = docs.filter((doc) => away(doc) <= Math.min($maxDistance, 10_000_000));
            expect(places.count({ at: circle })).toBe(inside.length);
          }
        },
      ),
      { numRuns: 30, endOnFailure: true },
    );
  }, 60_000);

  it('agree with turf on what a polygon holds', () => {
    // Whole steps for corners and thirds of a step for places: neither on an edge by a rounding's grace.
    const step = fc.integer({ min: 0, max: 400 });
    const on = (offset: number) =>
      fc
        .tuple(step, step)
        .map(([x, y]): Position => [113 + (x + offset) / 10_000, 23 + (y + offset * 0.7) / 10_000]);
    const area = ([a, b, c]: Position[]) =>
      a && b && c ? Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) : 0;
    const ring = fc
      .array(on(0), { minLength: 3, maxLength: 3 })
      .filter((corners) => area(corners) > 1e-6)
      .map((corners) => [...corners, corners[0] as Position]);
    fc.assert(
      fc.property(
        fc.array(on(0.33), { minLength: 1, maxLength: 40 }),
        fc.array(ring, { minLength: 10, maxLength: 10 }),
        (points, rings) => {
          places.removeWhere({});
          places.add(
            ...points.map((coordinates, i) => ({ _id: `p${i}`, at: { type: 'Point', coordinates } })),
          );
          for (const ring of rings) {
            const $geometry = { type: 'Polygon', coordinates: [ring] };
            const expected = points.filter((point) => booleanPointInPolygon(point, polygon([ring]))).length;
            expect(places.count({ at: { $geoWithin: { $geometry } } })).toBe(expected);
            expect(places.count({ at: { $geoIntersects: { $geometry } } })).toBe(expected);
          }
        },
      ),
      { numRuns: 30, endOnFailure: true },
    );
  }, 60_000);
});
