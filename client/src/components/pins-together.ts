import type { Position } from '#types/places/position';

/** WeChat's map at scale 0 shows the world this wide; each scale more doubles it. */
const WORLD_PX = 256;
const WORLD_DEGREES = 360;
/** As near as WeChat's map goes. */
export const SCALE_MAX = 20;
/** Pins nearer to one another than this cannot be told apart by a thumb. */
const PINS_APART_PX = 32;

export function pixelsBetween(a: Position, b: Position, scale: number): number {
  const pxPerDegree = (WORLD_PX * 2 ** scale) / WORLD_DEGREES;
  const stretch = Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(
    (a.longitude - b.longitude) * pxPerDegree,
    ((a.latitude - b.latitude) * pxPerDegree) / stretch,
  );
}

/** Which pins lie on one another at this scale: their places in the list, each once, in its order. */
export function pinsTogether(pins: readonly { position: Position }[], scale: number): number[][] {
  const groups: { at: Position; members: number[] }[] = [];
  pins.forEach(({ position }, index) => {
    const near = groups.find(({ at }) => pixelsBetween(at, position, scale) < PINS_APART_PX);
    if (near) near.members.push(index);
    else groups.push({ at: position, members: [index] });
  });
  return groups.map(({ members }) => members);
}
