import type { Collection } from '../storage/catalog';
import type { Connection, SqlValue } from '../storage/driver';
import { arms, type Access } from './access';
import { Candidate, type Effort } from './candidate';
import type { Conditions } from './conditions';

/** The documents an access leads to, in its order, each once. */
export function* byIndex(
  reader: Connection,
  collection: Collection,
  access: Access,
  conditions: Conditions,
  effort: Effort,
): Generator<Candidate> {
  effort.index = access.index?.name ?? '_id';
  const { text, params } = statement(collection, access, conditions);
  if (text === '') return;
  const seen = access.repeats ? new Set<number>() : undefined;
  for (const row of reader.rows(text, params)) {
    const rid = Number(row.rid);
    if (seen !== undefined) {
      if (seen.has(rid)) continue;
      seen.add(rid);
    }
    effort.examined++;
    yield new Candidate(rid, String(row.doc));
  }
}

function statement(
  collection: Collection,
  access: Access,
  conditions: Conditions,
): { text: string; params: SqlValue[] } {
  const list = arms(access, conditions);
  // `$in: []` fixes a column to nothing at all.
  if (list.length === 0) return { text: '', params: [] };
  const own = access.index === undefined;
  // CROSS JOIN fixes the nesting: the index outside, the documents inside, so the index's order is kept.
  const from = own
    ? `${access.table} x`
    : `${access.table} x CROSS JOIN ${collection.table} d ON d.rid = x.rid`;
  const doc = own ? 'x.doc' : 'd.doc';
  const order = access.order === undefined ? [] : access.columns.slice(access.fixed);
  const columns = order.map(({ name }, i) => `, x.${name} AS s${i}`).join('');
  const selects = list.map(
    ({ text }) => `SELECT x.rid AS rid, ${doc} AS doc${columns} FROM ${from}${text ? ` WHERE ${text}` : ''}`,
  );
  const turn = access.order === 'backward' ? -1 : 1;
  const by = order.map(({ direction }, i) => `s${i}${direction * turn === -1 ? ' DESC' : ''}`);
  return {
    text: selects.join(' UNION ALL ') + (by.length > 0 ? ` ORDER BY ${by.join(', ')}` : ''),
    params: list.flatMap((arm) => arm.params),
  };
}
