import Taro from '@tarojs/taro';
import type { Place, Position } from '#types/places/position';
import { readStored, store } from './storage';

const GRANTED_KEY = 'location-granted';
const LAST_KEY = 'location-last';
/** WeChat flags a phone that asks more than once in 30 s (performance rules); what was heard then still holds. */
const FRESH_MS = 30_000;
/** Older than this a person may be anywhere. */
const STALE_MS = 24 * 3_600_000;

interface Heard extends Position {
  at: number;
}

/** Where the phone last was, without asking anybody; null when it has never told or long ago. */
export function lastPosition(now = Date.now()): Position | null {
  const heard = readStored<Heard>(LAST_KEY);
  if (!heard || now - heard.at > STALE_MS) return null;
  return { longitude: heard.longitude, latitude: heard.latitude };
}

/** The position where the person has said yes before; never opens a question. */
export async function positionIfAllowed(): Promise<Position | null> {
  return readStored<boolean>(GRANTED_KEY) ? askPosition() : null;
}

/** The position in GCJ-02, with WeChat's question where it was never asked; null when it is refused or not found. */
export async function askPosition(): Promise<Position | null> {
  const heard = readStored<Heard>(LAST_KEY);
  if (heard && Date.now() - heard.at < FRESH_MS) {
    return { longitude: heard.longitude, latitude: heard.latitude };
  }
  try {
    const { longitude, latitude } = await Taro.getLocation({ type: 'gcj02' });
    store(GRANTED_KEY, true);
    store(LAST_KEY, { longitude, latitude, at: Date.now() } satisfies Heard);
    return { longitude, latitude };
  } catch {
    return null;
  }
}

/** WeChat's own map to point at a place; null when the person went back. Needs no permission. */
export async function pickPlace(around: Position | null): Promise<Place | null> {
  try {
    const chosen = await Taro.chooseLocation(around ?? {});
    // On an iPhone the address may be empty and only the name is given; often the name is the address's end.
    const words = chosen.address.includes(chosen.name) ? [chosen.address] : [chosen.address, chosen.name];
    const address = words.filter(Boolean).join(' ').trim();
    return { longitude: Number(chosen.longitude), latitude: Number(chosen.latitude), address };
  } catch {
    return null;
  }
}

/** WeChat's map with the way there. */
export function showPlace(place: Place): void {
  void Taro.openLocation({ ...place, name: place.address, scale: 17 }).catch(() => undefined);
}

/** The page of WeChat where a refused permission can be given after all. */
export async function openPermissions(): Promise<void> {
  try {
    await Taro.openSetting();
  } catch {
    // Not on this phone; the place can still be pointed at on the map.
  }
}
