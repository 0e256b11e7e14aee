import RBush from 'rbush';
import type { Position } from '#types/places/position';
import type { ZoneDocument } from './town-data';
import { bounds, contains, plainShape, squareMeters, type Bounds } from './zone-shape';

interface Entry extends Bounds {
  zone: ZoneDocument;
  squareMeters: number;
}

/** Finds the zone of a point among thousands without looking at more than the few whose boxes hold it. */
export class ZoneIndex {
  private readonly tree = new RBush<Entry>();

  constructor(zones: readonly ZoneDocument[]) {
    this.tree.load(
      zones.map((zone) => {
        const shape = plainShape(zone.shape);
        return { ...bounds(shape), zone: { ...zone, shape }, squareMeters: squareMeters(shape) };
      }),
    );
  }

  /** The smallest one around the point; the lower id where two are of exactly the same size. */
  at(position: Position): ZoneDocument | undefined {
    const { longitude: x, latitude: y } = position;
    return this.tree
      .search({ minX: x, minY: y, maxX: x, maxY: y })
      .sort((a, b) => a.squareMeters - b.squareMeters || (a.zone._id < b.zone._id ? -1 : 1))
      .find(({ zone }) => contains(zone.shape, position))?.zone;
  }
}
