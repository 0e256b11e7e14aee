import type { Position } from '#types/places/position';
import type { ZoneDocument } from './town-data';
import { bounds, pointInside } from './zone-shape';

/** Somewhere in China, for a town whose zones are not there yet. */
const NOWHERE: Position = { longitude: 116.397, latitude: 39.909 };

/** Inside the zone nearest to the middle of them all: where the map opens. */
export function townCenter(zones: readonly ZoneDocument[]): Position {
  const boxes = zones.map((zone) => {
    const { minX, minY, maxX, maxY } = bounds(zone.shape);
    return { zone, longitude: (minX + maxX) / 2, latitude: (minY + maxY) / 2 };
  });
  const mean = (of: (box: Position) => number) => boxes.reduce((sum, box) => sum + of(box), 0) / boxes.length;
  const longitude = mean((box) => box.longitude);
  const latitude = mean((box) => box.latitude);
  const distance = (box: Position) => Math.hypot(box.longitude - longitude, box.latitude - latitude);
  const [first, ...others] = boxes;
  if (!first) return NOWHERE;
  const nearest = others.reduce((best, box) => (distance(box) < distance(best) ? box : best), first);
  return pointInside(nearest.zone.shape);
}
