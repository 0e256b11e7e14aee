import type { Spot } from './ground';
import { between, type Random } from './random';
import type { TownZone } from './zones';

export function isWithin([east, north]: Spot, corners: readonly Spot[]): boolean {
  let inside = false;
  corners.forEach((a, index) => {
    const b = corners[(index + 1) % corners.length]!;
    if (a[1] > north !== b[1] > north && east < ((b[0] - a[0]) * (north - a[1])) / (b[1] - a[1]) + a[0])
      inside = !inside;
  });
  return inside;
}

const ATTEMPTS_MAX = 400;

/** Somewhere in a zone, by chance. */
export function spotIn({ shape, inside }: TownZone, random: Random): Spot {
  if (shape.kind === 'corridor') {
    const [from, to] = [shape.spots[0]!, shape.spots.at(-1)!];
    const along = between(random, 0.05, 0.95);
    const across = between(random, -0.8, 0.8) * shape.halfWidthMeters;
    return [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along + across];
  }
  const polygon = shape.polygons[Math.floor(random() * shape.polygons.length)]!;
  const [easts, norths] = [polygon.outer.map(([east]) => east), polygon.outer.map(([, north]) => north)];
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
    const spot: Spot = [
      between(random, Math.min(...easts), Math.max(...easts)),
      between(random, Math.min(...norths), Math.max(...norths)),
    ];
    if (isWithin(spot, polygon.outer) && !polygon.holes.some((hole) => isWithin(spot, hole))) return spot;
  }
  return inside;
}
