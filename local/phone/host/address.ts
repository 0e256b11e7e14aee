import type { DeviceSettings, FontSize } from './device';

/** What the address of the page asks for: `?person=ID&size=375&theme=dark&font=elder&page=pages/x/index%3Fid%3D1`. */
export interface Wish {
  person?: string;
  page?: string;
  scene?: number;
  device: DeviceSettings;
}

/** The two screens the product is judged on. */
export const SIZES: Record<string, { width: number; height: number }> = {
  375: { width: 375, height: 667 },
  414: { width: 414, height: 896 },
};

/** Without a map there is no better place than one in the middle of China. */
const SOMEWHERE = { latitude: 30.5928, longitude: 114.3055 };

export async function readAddress(
  search: string,
  getJson: (path: string) => Promise<unknown>,
): Promise<Wish> {
  const asked = new URLSearchParams(search);
  const size = SIZES[asked.get('size') ?? ''] ?? SIZES[375]!;
  const person = asked.get('person') ?? (await firstPerson(getJson));
  return {
    person,
    page: asked.get('page') || undefined,
    scene: asked.has('scene') ? Number(asked.get('scene')) : undefined,
    device: {
      ...size,
      theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
      font: (asked.get('font') as FontSize | null) ?? 'normal',
      online: asked.get('online') !== '0',
      askScopes: asked.get('ask') === '1',
      askPrivacy: asked.get('privacy') === 'ask',
      place: placeOf(asked.get('place')) ?? (await middleOfTown(getJson)) ?? SOMEWHERE,
    },
  };
}

async function firstPerson(getJson: (path: string) => Promise<unknown>): Promise<string | undefined> {
  const people = (await getJson('/people').catch(() => undefined)) as { id: string }[] | undefined;
  return people?.[0]?.id;
}

function placeOf(text: string | null) {
  const [longitude, latitude] = (text ?? '').split(',').map(Number);
  return longitude && latitude ? { longitude, latitude } : undefined;
}

interface Map {
  features?: { properties?: { name?: unknown } | null; geometry: { type: string; coordinates: unknown } }[];
}

/** The named place nearest to the middle of the town: where somebody could stand, not a corner of a street. */
async function middleOfTown(getJson: (path: string) => Promise<unknown>) {
  const map = (await getJson('/map').catch(() => undefined)) as Map | undefined;
  const features = map?.features ?? [];
  const corners =
    JSON.stringify(features.map(({ geometry }) => geometry.coordinates))
      .match(/-?\d+\.\d+/g)
      ?.map(Number) ?? [];
  if (corners.length < 2) return undefined;
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const longitude = middle(corners.filter((_, at) => at % 2 === 0));
  const latitude = middle(corners.filter((_, at) => at % 2 === 1));
  const places = features
    .filter(({ geometry, properties }) => geometry.type === 'Point' && properties?.name)
    .map(({ geometry }) => geometry.coordinates as [number, number]);
  const far = ([x, y]: [number, number]) => Math.hypot(x - longitude, y - latitude);
  const [nearest] = places.sort((one, other) => far(one) - far(other));
  return nearest ? { longitude: nearest[0], latitude: nearest[1] } : { longitude, latitude };
}
