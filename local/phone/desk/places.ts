import { getJson } from './api';

interface Feature {
  properties: Record<string, unknown> | null;
  geometry: { coordinates: unknown };
}

/** Named places of the map, each with the middle of its corners: where the phone can be put. */
export async function readPlaces(): Promise<[value: string, name: string][]> {
  const { features } = await getJson<{ features: Feature[] }>('/map', { features: [] });
  const places = new Map<string, string>();
  for (const { properties, geometry } of features) {
    const name = properties?.name ?? properties?.title;
    const corners = cornersOf(geometry.coordinates);
    if (typeof name !== 'string' || name === '' || corners.length === 0 || places.has(name)) continue;
    const middle = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
    places.set(name, `${middle(0).toFixed(6)},${middle(1).toFixed(6)}`);
  }
  return [...places].map(([name, value]) => [value, name]);
}

function cornersOf(coordinates: unknown): [number, number][] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number'
    ? [coordinates as [number, number]]
    : coordinates.flatMap(cornersOf);
}
