import { MULTI, ODD, unruly, type Collection, type Index } from '../storage/catalog';
import { encodeKey } from '../values/key';
import type { SortKeys } from '../query/sort';
import type { Condition, Conditions } from './conditions';
import { pointTest, rangeTests, type Sql } from './sql';

/** One way to the documents: which columns are fixed, which one is bounded, what that spares. */
export interface Access {
  /** undefined: the collection's own table, by its `_id`. */
  index?: Index;
  table: string;
  columns: { name: string; path: string; direction: 1 | -1 }[];
  /** How many leading columns are fixed to points. */
  fixed: number;
  ranged: boolean;
  /** The index alone decides the filter. */
  exact: boolean;
  /** Rows come in the wanted order; backwards when the order is the index's, reversed. */
  order?: 'forward' | 'backward';
  /** One document may come several times. */
  repeats: boolean;
}

const ID_COLUMNS = [{ name: 'id', path: '_id', direction: 1 as const }];

/** Ways to merge sorted arms of `$in` points; SQLite allows 500 terms. */
const MAX_ARMS = 200;

export function accesses(collection: Collection, conditions: Conditions, sort: SortKeys): Access[] {
  const own = { table: collection.table, columns: ID_COLUMNS };
  const list = [measure(own, undefined, conditions, sort)];
  for (const index of collection.indexes) {
    if (index.geo !== undefined) continue;
    const columns = index.fields.map((field, i) => ({ name: `k${i}`, ...field }));
    list.push(measure({ table: index.table, columns }, index, conditions, sort));
  }
  return list;
}

function measure(
  base: Pick<Access, 'table' | 'columns'>,
  index: Index | undefined,
  conditions: Conditions,
  sort: SortKeys,
): Access {
  const marks = index?.marks ?? 0;
  const condition = (i: number) => conditions.byPath.get(base.columns[i]?.path ?? '');
  let fixed = 0;
  let combinations = 1;
  while (condition(fixed)?.points !== undefined) {
    combinations *= condition(fixed)?.points?.length ?? 1;
    fixed++;
  }
  const next = condition(fixed);
  const ranged = next?.low !== undefined || next?.high !== undefined;
  const plain = (marks & (MULTI | ODD)) === 0;
  const exact = plain && conditions.complete && conditions.byPath.size === fixed + (ranged ? 1 : 0);
  // A document stands in the index once for each element of its array: where one element is named, once.
  const named = (i: number) =>
    i < fixed &&
    condition(i)?.points?.length === 1 &&
    sort.every(({ path }) => path !== base.columns[i]?.path);
  const known = plain || marks >= unruly(0);
  const orderly = known && base.columns.every((_, i) => (marks & unruly(i)) === 0 || named(i));
  const order =
    orderly && combinations <= MAX_ARMS ? ordered(base.columns, fixed, conditions, sort) : undefined;
  return { ...base, index, fixed, ranged, exact, order, repeats: (marks & MULTI) !== 0 };
}

/** Columns fixed to one point do not disturb an order; those fixed to several are merged arm by arm. */
function ordered(
  columns: Access['columns'],
  fixed: number,
  conditions: Conditions,
  sort: SortKeys,
): Access['order'] {
  if (sort.length === 0) return undefined;
  const single = new Set(
    columns
      .slice(0, fixed)
      .filter(({ path }) => conditions.byPath.get(path)?.points?.length === 1)
      .map(({ path }) => path),
  );
  const wanted = sort.filter(({ path }) => !single.has(path));
  const rest = columns.slice(fixed);
  if (wanted.length > rest.length) return undefined;
  const turns = wanted.map((key, i) =>
    rest[i]?.path === key.path ? key.direction * (rest[i]?.direction ?? 1) : 0,
  );
  if (turns.some((turn) => turn !== (turns[0] ?? 1))) return undefined;
  return (turns[0] ?? 1) === 0 ? undefined : turns[0] === -1 ? 'backward' : 'forward';
}

/** More fixed columns, then a range, then an order, then an answer without a second look. */
export function best(list: Access[], sort: SortKeys, bounded: boolean): Access | undefined {
  const worth = (access: Access) => {
    const unique = access.index === undefined || access.index.unique;
    const whole = unique && access.fixed === access.columns.length ? 100 : 0;
    const reach = access.fixed * 10 + (access.ranged ? 6 : 0);
    const order = access.order !== undefined && sort.length > 0 ? (bounded ? 7 : 4) : 0;
    return whole + reach + order + (reach > 0 && access.exact ? 1 : 0);
  };
  let winner: Access | undefined;
  for (const access of list)
    if (worth(access) > 0 && worth(access) > (winner ? worth(winner) : 0)) winner = access;
  return winner;
}

/** The tests of an access as arms of SQL: one, or one for each combination of points where an order must be kept. */
export function arms(access: Access, conditions: Conditions): Sql[] {
  const fixed = access.columns.slice(0, access.fixed);
  const tail = access.ranged ? range(access, conditions) : { text: '', params: [] };
  if (access.order === undefined) {
    const tests = fixed.map(({ name, path }) => pointTest(`x.${name}`, keysOf(conditions.byPath.get(path))));
    return [joined([...tests, ...(tail.text ? [tail] : [])])];
  }
  let combos: Sql[][] = [[]];
  for (const { name, path } of fixed) {
    const keys = keysOf(conditions.byPath.get(path));
    combos = combos.flatMap((combo) => keys.map((key) => [...combo, pointTest(`x.${name}`, [key])]));
  }
  return combos.map((combo) => joined([...combo, ...(tail.text ? [tail] : [])]));
}

function range(access: Access, conditions: Conditions): Sql {
  const column = access.columns[access.fixed];
  const condition = conditions.byPath.get(column?.path ?? '') as Condition;
  // In an array one element may lie above and another below: one bound at a time is all an index may say.
  const multi = access.repeats && condition.low !== undefined && condition.high !== undefined;
  return rangeTests(`x.${column?.name}`, multi ? { low: condition.low } : condition);
}

function keysOf(condition: Condition | undefined) {
  const seen = new Map<string, ReturnType<typeof encodeKey>>();
  for (const point of condition?.points ?? []) {
    const key = encodeKey(point);
    seen.set(`${typeof key}${typeof key === 'object' ? [...key].join() : key}`, key);
  }
  return [...seen.values()];
}

const joined = (parts: Sql[]): Sql => ({
  text: parts.map(({ text }) => text).join(' AND '),
  params: parts.flatMap(({ params }) => params),
});
