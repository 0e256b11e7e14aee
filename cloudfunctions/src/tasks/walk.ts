import { metersBetween } from '#types/places/distance';
import type { Position } from '#types/places/position';
import { CREDIT_MINUTES_MAX, ROUND_MINUTES_PER_SPOT, WALK_METERS_PER_MINUTE } from '#types/tasks/limits';

type Distances = readonly (readonly number[])[];

const lengthOf = (order: readonly number[], between: Distances): number =>
  order.slice(1).reduce((meters, to, at) => meters + between[order[at]!]![to]!, 0);

/** Always on to the nearest that is left. */
function nearestFirst(start: number, between: Distances): number[] {
  const order = [start];
  const left = new Set(between.map((_, at) => at).filter((at) => at !== start));
  while (left.size > 0) {
    const from = between[order.at(-1)!]!;
    const next = [...left].reduce((best, at) => (from[at]! < from[best]! ? at : best));
    order.push(next);
    left.delete(next);
  }
  return order;
}

/** Turns stretches round as long as that makes the walk shorter (2-opt, the ends are open). */
function untangled(given: readonly number[], between: Distances): number[] {
  let order = [...given];
  for (let better = true; better;) {
    better = false;
    for (let from = 0; from < order.length - 1; from += 1) {
      for (let to = from + 1; to < order.length; to += 1) {
        const turned = [
          ...order.slice(0, from),
          ...order.slice(from, to + 1).reverse(),
          ...order.slice(to + 1),
        ];
        // By more than rounding, or it would turn for ever.
        if (lengthOf(turned, between) < lengthOf(order, between) - 1e-6) {
          order = turned;
          better = true;
        }
      }
    }
  }
  return order;
}

/** A short walk past all of them, begun wherever that makes it shortest; as the crow flies, which is near enough in a quarter. */
export function shortWalk<Spot>(
  spots: readonly Spot[],
  placeOf: (spot: Spot) => Position,
): { walk: Spot[]; meters: number } {
  const places = spots.map(placeOf);
  const between = places.map((a) => places.map((b) => metersBetween(a, b)));
  const walks = spots.map((_, start) => untangled(nearestFirst(start, between), between));
  const [first = []] = walks;
  const best = walks.reduce(
    (shortest, one) => (lengthOf(one, between) < lengthOf(shortest, between) ? one : shortest),
    first,
  );
  return { walk: best.map((at) => spots[at]!), meters: Math.round(lengthOf(best, between)) };
}

/** Credited hours are planned in quarters. */
const QUARTER_MINUTES = 15;

/** Looking at each spot, and the walk between them. */
export function roundMinutes(spots: number, meters: number): number {
  const minutes = spots * ROUND_MINUTES_PER_SPOT + meters / WALK_METERS_PER_MINUTE;
  return Math.min(CREDIT_MINUTES_MAX, Math.ceil(minutes / QUARTER_MINUTES) * QUARTER_MINUTES);
}
