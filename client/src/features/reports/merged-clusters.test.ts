import fc from 'fast-check';
import { pixelsBetween } from '@/components/pins-together';
import { mergedClusters, type Cluster } from './merged-clusters';

const APART_PX = 56;
const cluster = (clusterId: string, longitude: number, latitude: number, count: number): Cluster => ({
  clusterId,
  position: { longitude, latitude },
  count,
});

describe('clusters on the map', () => {
  it('that would overlap are one with both counts, nearer to the larger', () => {
    const [merged, ...others] = mergedClusters(
      [cluster('a', 114.3, 30.5, 3), cluster('b', 114.301, 30.5, 9)],
      14,
      APART_PX,
    );
    expect(others).toEqual([]);
    expect(merged).toMatchObject({ clusterId: 'b', count: 12 });
    expect(merged!.position.longitude).toBeCloseTo(114.30075, 6);
  });

  it('part again where the map is nearer', () => {
    const two = [cluster('a', 114.3, 30.5, 3), cluster('b', 114.301, 30.5, 9)];
    expect(mergedClusters(two, 18, APART_PX)).toHaveLength(2);
  });

  it('never overlap and never lose a report, wherever they stand', () => {
    const anywhere = fc.record({
      clusterId: fc.uuid(),
      position: fc.record({
        longitude: fc.double({ min: 114.2, max: 114.4, noNaN: true }),
        latitude: fc.double({ min: 30.4, max: 30.6, noNaN: true }),
      }),
      count: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(
        fc.array(anywhere, { maxLength: 80 }),
        fc.integer({ min: 8, max: 18 }),
        (clusters, scale) => {
          const shown = mergedClusters(clusters, scale, APART_PX);
          const sum = (all: Cluster[]) => all.reduce((so, { count }) => so + count, 0);
          expect(sum(shown)).toBe(sum(clusters));
          shown.forEach((one, at) =>
            shown
              .slice(at + 1)
              .forEach((other) =>
                expect(pixelsBetween(one.position, other.position, scale)).toBeGreaterThanOrEqual(
                  APART_PX - 1,
                ),
              ),
          );
        },
      ),
    );
  });
});
