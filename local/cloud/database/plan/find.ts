import type { Collection } from '../storage/catalog';
import type { Connection } from '../storage/driver';
import { matcher } from '../query/filter';
import { sortValues, topOf } from '../query/sort';
import type { Doc } from '../values/value';
import { accesses, arms, best } from './access';
import { byIndex } from './by-index';
import type { Candidate, Effort, Reading } from './candidate';
import { conditionsOf } from './conditions';
import { areaSource, nearTest, nearSource } from './geo';
import { scan } from './scan';
import { unionSource } from './union';

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
  effort.reading ??= { filter, sort };
  const near = nearTest(filter);
  if (near !== undefined) {
    const found = nearSource(reader, collection, near, effort, reading.skip + reading.limit);
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
      ? (unionSource(reader, collection, filter, effort) ?? scan(reader, collection, conditions, effort))
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
