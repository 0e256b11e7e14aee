/**
 * 青澜市 does not exist. Its ground is drawn in metres around a crossing and laid over farmland in central Jiangsu, so that
 * distances and zooms behave as in any Chinese town. All degrees here are GCJ-02, as WeChat gives and draws them.
 */
const ORIGIN = { longitude: 119.742, latitude: 33.118 };
/** WGS-84's mean meridian degree; good to a few centimetres over a town. */
const METERS_PER_LATITUDE_DEGREE = 111_320;
const METERS_PER_LONGITUDE_DEGREE = METERS_PER_LATITUDE_DEGREE * Math.cos((ORIGIN.latitude * Math.PI) / 180);
/** Six decimals are a tenth of a metre. */
const DEGREE_DECIMALS = 6;

/** Metres east and north of the crossing of 人民路 and 青澜大道. */
export type Spot = readonly [east: number, north: number];
/** GeoJSON's order: longitude, latitude. */
export type Degrees = [longitude: number, latitude: number];

const rounded = (degrees: number) => Number(degrees.toFixed(DEGREE_DECIMALS));

export function toDegrees([east, north]: Spot): Degrees {
  return [
    rounded(ORIGIN.longitude + east / METERS_PER_LONGITUDE_DEGREE),
    rounded(ORIGIN.latitude + north / METERS_PER_LATITUDE_DEGREE),
  ];
}

export function toPosition(spot: Spot): { longitude: number; latitude: number } {
  const [longitude, latitude] = toDegrees(spot);
  return { longitude, latitude };
}

/** A closed GeoJSON ring from corners in metres. */
export function ring(corners: readonly Spot[]): Degrees[] {
  return [...corners, corners[0]!].map(toDegrees);
}

export function line(spots: readonly Spot[]): Degrees[] {
  return spots.map(toDegrees);
}

export function rectangle(west: number, south: number, east: number, north: number): Spot[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

export function ellipse([east, north]: Spot, halfWidth: number, halfHeight: number, corners = 28): Spot[] {
  return Array.from({ length: corners }, (_, index): Spot => {
    const angle = (index / corners) * 2 * Math.PI;
    const wobble = 1 + 0.07 * Math.sin(angle * 3 + 1);
    return [east + Math.cos(angle) * halfWidth * wobble, north + Math.sin(angle) * halfHeight * wobble];
  });
}

/** A Catmull-Rom curve through the given points: rivers and roads do not bend in corners. */
export function curved(through: readonly Spot[], steps = 8): Spot[] {
  const at = (index: number) => through[Math.min(Math.max(index, 0), through.length - 1)]!;
  const spots: Spot[] = [];
  for (let index = 0; index < through.length - 1; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const blend = (axis: 0 | 1) =>
        0.5 *
        (2 * b[axis] +
          (c[axis] - a[axis]) * t +
          (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
          (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t);
      spots.push([blend(0), blend(1)]);
    }
  }
  return [...spots, at(through.length - 1)];
}

export function distanceToLine([east, north]: Spot, spots: readonly Spot[]): number {
  let nearest = Infinity;
  for (let index = 0; index < spots.length - 1; index++) {
    const [a, b] = [spots[index]!, spots[index + 1]!];
    const [run, rise] = [b[0] - a[0], b[1] - a[1]];
    const along = ((east - a[0]) * run + (north - a[1]) * rise) / (run * run + rise * rise);
    const t = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(east - a[0] - t * run, north - a[1] - t * rise));
  }
  return nearest;
}

/** Left and right bank of a line, as one polygon. */
export function ribbon(spots: readonly Spot[], halfWidth: number): Spot[] {
  const left: Spot[] = [];
  const right: Spot[] = [];
  spots.forEach(([east, north], index) => {
    const before = spots[Math.max(0, index - 1)]!;
    const after = spots[Math.min(spots.length - 1, index + 1)]!;
    const [run, rise] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(run, rise);
    const [across, up] = [(-rise / length) * halfWidth, (run / length) * halfWidth];
    left.push([east + across, north + up]);
    right.unshift([east - across, north - up]);
  });
  return [...left, ...right];
}
