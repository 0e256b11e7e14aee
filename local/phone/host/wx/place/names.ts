import { nameOf, type Town } from '../../builtin/map/town';
import type { Place } from '../../device';

type Feature = Town['features'][number];

/** A name and an address for a point, from the town's own map: the nearest street or place, and the area it is in. */
export function describePlace(town: Town | undefined, place: Place): { name: string; address: string } {
  const named = (town?.features ?? []).filter(({ properties }) => nameOf(properties) !== '');
  const isArea = ({ geometry }: Feature) => geometry.type.includes('Polygon');
  const street = nearest(
    named.filter((feature) => !isArea(feature)),
    place,
  );
  const area = nameOf(
    named.filter(isArea).find(({ geometry }) => contains(geometry, place))?.properties ?? null,
  );
  const name = street || area || `${place.longitude.toFixed(5)},${place.latitude.toFixed(5)}`;
  const address = `${[area, street].filter(Boolean).join('')}附近`;
  return { name, address: (street ?? area) ? address : name };
}

function nearest(features: readonly Feature[], place: Place): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const { properties, geometry } of features) {
    for (const [longitude, latitude] of points(geometry.coordinates)) {
      const across = (longitude - place.longitude) * Math.cos((place.latitude * Math.PI) / 180);
      const distance = Math.hypot(across, latitude - place.latitude);
      if (!best || distance < best.distance) best = { name: nameOf(properties), distance };
    }
  }
  return best?.name;
}

/** Whether a ray to the east crosses the outline an odd number of times. */
function contains({ type, coordinates }: Feature['geometry'], { longitude, latitude }: Place): boolean {
  const rings = (type === 'MultiPolygon' ? (coordinates as Ring[][]).flat() : coordinates) as Ring[];
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x, y], index) => {
      const [beforeX, beforeY] = ring[(index || ring.length) - 1]!;
      const crosses = y > latitude !== beforeY > latitude;
      if (crosses && longitude < ((beforeX - x) * (latitude - y)) / (beforeY - y) + x) inside = !inside;
    });
  }
  return inside;
}

type Ring = [number, number][];

/** Points along each side: a long street is near along its whole length. */
const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

function* points(coordinates: unknown): Generator<[number, number]> {
  if (!Array.isArray(coordinates)) return;
  if (typeof coordinates[0] === 'number') {
    yield coordinates as [number, number];
    return;
  }
  let before: [number, number] | undefined;
  for (const part of coordinates as unknown[]) {
    yield* points(part);
    if (!Array.isArray(part) || typeof part[0] !== 'number') continue;
    const here = part as [number, number];
    if (before) {
      for (const share of SHARES) {
        yield [before[0] + (here[0] - before[0]) * share, before[1] + (here[1] - before[1]) * share];
      }
    }
    before = here;
  }
}
