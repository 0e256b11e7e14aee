import { compareValues } from '../values/compare';
import type { Condition } from './conditions';

type Bound = NonNullable<Condition['low']>;

/**
 * What every branch of an `$or` has in common: `{at: <5}` or `{at: 5, _id: <'x'}` is never beyond 5. It is what makes
 * the next page of a list start in the index where the last one ended.
 */
export function hullOf(branches: Map<string, Condition>[]): Map<string, Condition> {
  const hull = new Map<string, Condition>();
  for (const path of branches[0]?.keys() ?? []) {
    const conditions = branches.map((branch) => branch.get(path));
    const low = widest(
      conditions.map((condition) => edge(condition, -1)),
      -1,
    );
    const high = widest(
      conditions.map((condition) => edge(condition, 1)),
      1,
    );
    if (low || high) hull.set(path, { low, high });
  }
  return hull;
}

/** How far one branch lets a field go up (1) or down (-1). */
function edge(condition: Condition | undefined, way: 1 | -1): Bound | undefined {
  const { points } = condition ?? {};
  if (points === undefined) return way === 1 ? condition?.high : condition?.low;
  if (points.length === 0 || points.some((point) => point === null || kind(point) !== kind(points[0])))
    return undefined;
  const value = points.reduce((far, point) => (compareValues(point, far) * way > 0 ? point : far));
  return { value, inclusive: true };
}

function widest(edges: (Bound | undefined)[], way: 1 | -1): Bound | undefined {
  let far: Bound | undefined;
  for (const bound of edges) {
    if (bound === undefined || (far && kind(bound.value) !== kind(far.value))) return undefined;
    const order = far === undefined ? 1 : compareValues(bound.value, far.value) * way;
    if (order > 0 || (order === 0 && bound.inclusive)) far = bound;
  }
  return far;
}

export const kind = (value: unknown) => (value instanceof Date ? 'date' : typeof value);

/** Adds the hull to what a filter says outright; `$or` itself is tested afterwards. */
export function narrow(byPath: Map<string, Condition>, hull: Map<string, Condition>): void {
  for (const [path, { low, high }] of hull) {
    const condition = byPath.get(path) ?? {};
    if (condition.points) continue;
    const fits = (bound: Bound, other: Bound | undefined) =>
      other === undefined || kind(bound.value) === kind(other.value);
    if (low && !condition.low && fits(low, condition.high)) condition.low = low;
    if (high && !condition.high && fits(high, condition.low)) condition.high = high;
    if (condition.low || condition.high) byPath.set(path, condition);
  }
}
