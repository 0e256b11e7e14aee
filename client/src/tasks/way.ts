import { metersBetween } from '#types/places/distance';
import type { Position } from '#types/places/position';
import type { Task } from '#types/tasks/task';

const DEGREES = 360;
const POINTS = 8;
/** Nearer than this a direction says nothing: positioning is no better. */
export const HERE_METERS = 15;

/** Where to walk from one point to another, in degrees from north, clockwise: 0 up to 360. */
export function bearing(from: Position, to: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / (DEGREES / 2);
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const turn = radians(to.longitude - from.longitude);
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return ((Math.atan2(east, north) * (DEGREES / 2)) / Math.PI + DEGREES) % DEGREES;
}

/** The nearest of the eight points of the compass: 0 is north, 1 north-east, round to 7. */
export const compassPoint = (degrees: number): number => Math.round(degrees / (DEGREES / POINTS)) % POINTS;

/** How far one is from where one may check in; of a round from the nearest of its spots, the walk may begin anywhere. */
export function metersFrom(here: Position, { place, walk }: Pick<Task, 'place' | 'walk'>): number {
  const places = walk.length > 0 ? walk.map((spot) => spot.place) : [place];
  return Math.round(Math.min(...places.map((there) => metersBetween(here, there))));
}
