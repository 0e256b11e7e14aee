import gcoord from 'gcoord';
import type { CoordinateSystem } from '#types/places/zone-contracts';
import type { Pair } from '#types/places/zones';

/**
 * WGS-84 (GPS, open data) ⇄ GCJ-02 (everything in WeChat), by gcoord (MIT): the published approximation of the official
 * shift, and its inverse by iteration. There and back differs by less than `ROUND_TRIP_ERROR_METERS`
 * (coordinates.test.ts measures it all over China); against the official, unpublished conversion the approximation is
 * reported to be within one or two metres. Outside China's box nothing is shifted.
 */
export const ROUND_TRIP_ERROR_METERS = 0.2;

export function toGcj02(point: Pair): Pair {
  return gcoord.transform<Pair>(point, gcoord.WGS84, gcoord.GCJ02);
}

export function toWgs84(point: Pair): Pair {
  return gcoord.transform<Pair>(point, gcoord.GCJ02, gcoord.WGS84);
}

export function fromSystem(point: Pair, system: CoordinateSystem): Pair {
  return system === 'wgs84' ? toGcj02(point) : point;
}

/** The box within which the shift is defined: a zone outside it is not in China. */
export function isInChina([longitude, latitude]: Pair): boolean {
  return longitude >= 72.004 && longitude <= 137.8347 && latitude >= 0.8293 && latitude <= 55.8271;
}
