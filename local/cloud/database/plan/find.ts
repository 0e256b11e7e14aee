import type { Collection } from '../storage/catalog';
import type { Connection, SqlValue } from '../storage/driver';
import { matcher } from '../query/filter';
import { sortValues, topOf } from '../query/sort';
import type { Doc } from '../values/value';
import { accesses, arms, best, type Access } from './access';
import { Candidate, type Effort, type Reading } from './candidate';
import { conditionsOf, type Conditions } from './conditions';
import { areaSource, nearTest, nearSource } from './geo';

/** Answers a filter in order, from as few documents as the indexes allow; streams, and stops when nobody asks on. */
export function* find(
  reader: Connection,
  collection: Collection,
  reading: Reading,
  effort: Effort,
): Generator<Candidate, void, undefined> {
  let left = reading.limit;
  let skip = reading.skip;
  for (const candidate of inOrder(reader, collection, reading, effort)) {
    if (skip > 0) {
      skip--;
      continue;
    }
    if (left-- <= 0) return;
    effort.returned++;
    yield candidate;
    if (left === 0) return;
  }
}

function* inOrder(
  reader: Connection,
  collection: Collection,
  reading: Reading,
  effort: Effort,
): Generator<Candidate, void, undefined> {
  const { filter, sort } = reading;
  const near = nearTest(filter);
  if (near !== undefined) {
    const found = nearSource(reader, collection, near, effort);
    yield* sort.length > 0 ? inMemory(found, reading, effort) : found;
    return;
  }
  const conditions = conditionsOf(filter);
  const bounded = reading.limit + reading.skip <= 2000;
  const access = best(accesses(collection, conditions, sort), sort, bounded);
  const area =
    access === undefined || access.fixed === 0 ? areaSource(reader, collection, filter, effort) : undefined;
  if (area !== undefined) {
    yield* sort.length > 0 ? inMemory(area, reading, effort) : area;
    return;
  }
  const found =
    access === undefined
      ? scan(reader, collection, effort)
      : byIndex(reader, collection, access, conditions, effort);
  const test = access?.exact || Object.keys(filter).length === 0 ? undefined : matcher(filter);
  effort.covered = test === undefined;
  const matched = test === undefined ? found : passing(found, test);
  if (sort.length > 0 && access?.order === undefined) yield* inMemory(matched, reading, effort);
  else {
    effort.sort = sort.length > 0 ? 'index' : 'none';
    yield* matched;
  }
}

function inMemory(found: Iterable<Candidate>, { sort, skip, limit }: Reading, effort: Effort): Candidate[] {
  effort.sort = 'memory';
  return topOf(found, (candidate) => sortValues(candidate.doc, sort), sort, skip + limit);
}

export function* passing(found: Iterable<Candidate>, test: (doc: Doc) => boolean): Generator<Candidate> {
  for (const candidate of found) if (test(candidate.doc)) yield candidate;
}

function* scan(reader: Connection, collection: Collection, effort: Effort): Generator<Candidate> {
  for (const row of reader.rows(`SELECT rid, doc FROM ${collection.table} ORDER BY rid`)) {
    effort.examined++;
    yield new Candidate(Number(row.rid), String(row.doc));
  }
}

function* byIndex(
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

/** Counts without reading a document where the index says it all. */
export function count(reader: Connection, collection: Collection, filter: Doc, effort: Effort): number {
  if (Object.keys(filter).length === 0) {
    effort.covered = true;
    return Number(reader.get(`SELECT count(*) AS n FROM ${collection.table}`)?.n);
  }
  const conditions = conditionsOf(filter);
  const access = best(accesses(collection, conditions, []), [], false);
  if (access?.exact) {
    effort.index = access.index?.name ?? '_id';
    effort.covered = true;
    const [arm] = arms(access, conditions);
    return Number(
      reader.get(`SELECT count(*) AS n FROM ${access.table} x WHERE ${arm?.text}`, ...(arm?.params ?? []))?.n,
    );
  }
  let n = 0;
  for (const _ of find(reader, collection, { filter, sort: [], skip: 0, limit: Infinity }, effort)) n++;
  return n;
}
