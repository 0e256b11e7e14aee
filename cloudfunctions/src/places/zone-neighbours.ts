import type { Overlap } from '#types/places/zones';
import type { Town } from './town';
import type { ZoneDocument } from './town-data';
import { overlaps } from './zone-overlap';
import { bounds } from './zone-shape';
import { toWire } from './zone-wire';

/** Which other zones share ground with this one, as it is about to be. */
export function overlapsOf(zone: Pick<ZoneDocument, '_id' | 'name' | 'shape'>, town: Town): Overlap[] {
  const box = bounds(zone.shape);
  const others = town.zones.filter(({ _id, shape }) => {
    const other = bounds(shape);
    const touches =
      other.minX <= box.maxX && other.maxX >= box.minX && other.minY <= box.maxY && other.maxY >= box.minY;
    return _id !== zone._id && touches;
  });
  const shapes = [zone, ...others].map(({ name, shape }) => ({ name, shape: toWire(shape) }));
  return overlaps(shapes, (nth) => nth === 0);
}
