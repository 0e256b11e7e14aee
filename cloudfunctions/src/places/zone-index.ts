import RBush from 'rbush';
import { metersBetween } from '#types/places/distance';
import type { Position } from '#types/places/position';
import type { ZoneDocument } from './town-data';
import { bounds, contains, grown, squareMeters, type Bounds } from './zone-shape';

interface Entry extends Bounds {
  zone: ZoneDocument;
  squareMeters: number;
}

/** Finds the zone of a point among thousands without looking at more than the few whose boxes hold it. Shapes are plain GeoJSON. */
export class ZoneIndex {
  private readonly tree = new RBush<Entry>();

  constructor(zones: readonly ZoneDocument[]) {
    this.tree.load(
      zones.map((zone) => ({ ...bounds(zone.shape), zone, squareMeters: squareMeters(zone.shape) })),
    );
  }

  /** The smallest one around the point; the lower id where two are of exactly the same size. */
  at(position: Position): ZoneDocument | undefined {
    return this.boxed(position).find(({ zone }) => contains(zone.shape, position))?.zone;
  }

  /** All around the point, the smallest first. */
  around(position: Position): ZoneDocument[] {
    return this.boxed(position).flatMap(({ zone }) => (contains(zone.shape, position) ? zone : []));
  }

  /** The nearest ones within so many metres, the nearest first; as far as their boxes are, which is near enough for neighbours. */
  near(position: Position, meters: number, most: number): ZoneDocument[] {
    const { longitude: x, latitude: y } = position;
    return this.tree
      .search(grown({ minX: x, minY: y, maxX: x, maxY: y }, meters))
      .map(({ zone, minX, minY, maxX, maxY }) => {
        const edge = {
          longitude: Math.min(Math.max(x, minX), maxX),
          latitude: Math.min(Math.max(y, minY), maxY),
        };
        return { zone, away: metersBetween(position, edge) };
      })
      .filter(({ away }) => away <= meters)
      .sort((a, b) => a.away - b.away || (a.zone._id < b.zone._id ? -1 : 1))
      .slice(0, most)
      .map(({ zone }) => zone);
  }

  private boxed({ longitude: x, latitude: y }: Position): Entry[] {
    return this.tree
      .search({ minX: x, minY: y, maxX: x, maxY: y })
      .sort((a, b) => a.squareMeters - b.squareMeters || (a.zone._id < b.zone._id ? -1 : 1));
  }
}
