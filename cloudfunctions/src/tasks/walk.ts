import { metersBetween } from '#types/places/distance';
import type { Position } from '#types/places/position';
import { CREDIT_MINUTES_MAX, ROUND_MINUTES_PER_SPOT, WALK_METERS_PER_MINUTE } from '#types/tasks/limits';

type Distances = readonly (readonly number[])[];

/**
 * The shortest order there is, begun and ended anywhere (Held and Karp): for every set of places and the last of it, the
 * shortest way through it. Twelve places, as many as a round has, are half a million steps.
 */
function shortestOrder(between: Distances): number[] {
  const count = between.length;
  const all = (1 << count) - 1;
  const ways = new Float64Array((all + 1) * count).fill(Infinity);
  const before = new Int8Array((all + 1) * count).fill(-1);
  for (let at = 0; at < count; at += 1) ways[(1 << at) * count + at] = 0;
  for (let set = 1; set < all; set += 1) {
    for (let last = 0; last < count; last += 1) {
      const way = ways[set * count + last]!;
      if (way === Infinity) continue;
      for (let next = 0; next < count; next += 1) {
        if (set & (1 << next)) continue;
        const longer = (set | (1 << next)) * count + next;
        const further = way + between[last]![next]!;
        if (further >= ways[longer]!) continue;
        ways[longer] = further;
        before[longer] = last;
      }
    }
  }
  const order: number[] = [];
  let set = all;
  let last = between.reduce(
    (best, _, at) => (ways[all * count + at]! < ways[all * count + best]! ? at : best),
    0,
  );
  while (order.length < count) {
    order.unshift(last);
    const previous = before[set * count + last]!;
    set &= ~(1 << last);
    last = previous;
  }
  return order;
}

/** The shortest walk past all of them, `ROUND_SPOTS_MAX` at the most; as the crow flies, which is near enough in a quarter. */
export function shortWalk<Spot>(
  spots: readonly Spot[],
  placeOf: (spot: Spot) => Position,
): { walk: Spot[]; meters: number } {
  const places = spots.map(placeOf);
  const between = places.map((a) => places.map((b) => metersBetween(a, b)));
  const order = shortestOrder(between);
  const meters = order.slice(1).reduce((sum, to, at) => sum + between[order[at]!]![to]!, 0);
  return { walk: order.map((at) => spots[at]!), meters: Math.round(meters) };
}

/** Credited hours are planned in quarters. */
const QUARTER_MINUTES = 15;

/** Looking at each spot, and the walk between them. */
export function roundMinutes(spots: number, meters: number): number {
  const minutes = spots * ROUND_MINUTES_PER_SPOT + meters / WALK_METERS_PER_MINUTE;
  return Math.min(CREDIT_MINUTES_MAX, Math.ceil(minutes / QUARTER_MINUTES) * QUARTER_MINUTES);
}
