import type { Position } from './shape';

/** MongoDB's earth: https://www.mongodb.com/docs/manual/tutorial/calculate-distances-using-spherical-geometry-with-2d-geospatial-indexes/ */
export const EARTH_RADIUS_METERS = 6378100;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Great-circle distance (haversine). */
export function distanceMeters([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const half = (angle: number) => Math.sin(radians(angle) / 2) ** 2;
  const h = half(lat2 - lat1) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon2 - lon1);
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
}

export interface Span {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** The boxes that hold a circle: two where it crosses the antimeridian, a band round the earth at a pole. */
export function boxesAround([lon, lat]: Position, meters: number): Span[] {
  const angle = meters / EARTH_RADIUS_METERS;
  const south = Math.max(-90, lat - degrees(angle));
  const north = Math.min(90, lat + degrees(angle));
  if (south <= -90 || north >= 90 || angle >= Math.PI / 2) return [{ west: -180, east: 180, south, north }];
  const width = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(lat)))));
  const west = lon - width;
  const east = lon + width;
  if (west < -180)
    return [
      { west: -180, east, south, north },
      { west: west + 360, east: 180, south, north },
    ];
  if (east > 180)
    return [
      { west, east: 180, south, north },
      { west: -180, east: east - 360, south, north },
    ];
  return [{ west, east, south, north }];
}

/** From a point to the nearest point of a stretch, on the plane that touches the earth at the point. */
export function distanceToStretch(from: Position, a: Position, b: Position): number {
  const scale = Math.cos(radians(from[1]));
  const ax = turn(a[0] - from[0]) * scale;
  const ay = a[1] - from[1];
  const dx = turn(b[0] - a[0]) * scale;
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return distanceMeters(from, [a[0] + t * turn(b[0] - a[0]), a[1] + t * dy]);
}

const turn = (degrees: number) => (degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees);
