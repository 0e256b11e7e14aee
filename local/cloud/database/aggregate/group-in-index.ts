import { accesses, arms, best } from '../plan/access';
import { conditionsOf } from '../plan/conditions';
import { HAS_NULL, MULTI, ODD, type Collection } from '../storage/catalog';
import { decodeKey, type Key } from '../values/key';
import { isDoc, isOperators, type Doc } from '../values/value';
import type { Run } from './pipeline';
import type { Stage } from './stages';

/** `$group` counted inside an index that holds the filter's fields and the group's: no document is read. */
export function groupInIndex(
  run: Run,
  collection: Collection,
  filter: Doc,
  stage: Stage | undefined,
): Doc[] | undefined {
  if (stage?.name !== '$group' || !isDoc(stage.value)) return undefined;
  const { _id, ...fields } = stage.value;
  const keys = keysOf(_id);
  const counts = Object.entries(fields);
  if (keys === undefined || keys.list.length === 0) return undefined;
  if (!counts.every(([, spec]) => isDoc(spec) && JSON.stringify(spec) === '{"$sum":1}')) return undefined;
  const conditions = conditionsOf(filter);
  const list = accesses(collection, conditions, []).filter((access) => {
    if (access.index === undefined || (access.index.marks & (MULTI | ODD)) !== 0) return false;
    // An index does not tell null from missing; a group under several names must.
    if (keys.named && (access.index.marks & HAS_NULL) !== 0) return false;
    const whole = Object.keys(filter).length === 0 || access.exact;
    return whole && keys.list.every(({ path }) => access.columns.some((column) => column.path === path));
  });
  const access = best(list, [], false) ?? list[0];
  if (access === undefined) return undefined;
  const columns = keys.list.map(
    ({ path }) => access.columns.find((column) => column.path === path)?.name as string,
  );
  const [arm] = arms(access, conditions);
  const sql = `SELECT ${columns.map((column, i) => `x.${column} AS g${i}`).join(', ')}, count(*) AS n FROM ${access.table} x${
    arm?.text ? ` WHERE ${arm.text}` : ''
  } GROUP BY ${columns.map((_, i) => i + 1).join(', ')}`;
  run.effort.index = access.index?.name ?? '_id';
  run.effort.covered = true;
  const rows: Doc[] = [];
  for (const row of run.reader.rows(sql, arm?.params)) {
    const values = columns.map((_, i) => decodeKey(row[`g${i}`] as Key));
    const id = keys.named ? Object.fromEntries(keys.list.map(({ name }, i) => [name, values[i]])) : values[0];
    rows.push({ _id: id, ...Object.fromEntries(counts.map(([name]) => [name, Number(row.n)])) });
  }
  return rows;
}

/** `'$zone'`, or `{zone: '$zone', state: '$state'}`; anything else is worked out document by document. */
function keysOf(id: unknown): { named: boolean; list: { name: string; path: string }[] } | undefined {
  const path = (value: unknown) =>
    typeof value === 'string' && /^\$[^$]/.test(value) ? value.slice(1) : undefined;
  const single = path(id);
  if (single !== undefined) return { named: false, list: [{ name: '_id', path: single }] };
  if (!isDoc(id) || isOperators(id)) return undefined;
  const list = Object.entries(id).map(([name, value]) => ({ name, path: path(value) ?? '' }));
  return list.every((key) => key.path !== '') ? { named: true, list } : undefined;
}
