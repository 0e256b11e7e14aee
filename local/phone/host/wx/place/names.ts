import type { Place } from '../../device';
import type { Town } from '../../builtin/map/town';

/** A name and an address for a point: the nearest named thing of the town. */
export function describePlace(town: Town | undefined, place: Place): { name: string; address: string } {
  const nearest = nearestName(town, place);
  const point = `${place.longitude.toFixed(5)},${place.latitude.toFixed(5)}`;
  return nearest ? { name: nearest, address: `${nearest}附近` } : { name: point, address: point };
}

function nearestName(town: Town | undefined, place: Place): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const { properties, geometry } of town?.features ?? []) {
    const name = properties?.name ?? properties?.title;
    if (typeof name !== 'string' || name === '') continue;
    for (const [longitude, latitude] of points(geometry.coordinates)) {
      const across = (longitude - place.longitude) * Math.cos((place.latitude * Math.PI) / 180);
      const distance = Math.hypot(across, latitude - place.latitude);
      if (!best || distance < best.distance) best = { name, distance };
    }
  }
  return best?.name;
}

/** Every corner of a geometry, and the middle of each side: a long street is near along its whole length. */
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
    if (before)
      for (const share of [0.25, 0.5, 0.75])
        yield [before[0] + (here[0] - before[0]) * share, before[1] + (here[1] - before[1]) * share];
    before = here;
  }
}
