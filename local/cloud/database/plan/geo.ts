import type { Collection, Index } from '../storage/catalog';
import type { Connection, SqlValue } from '../storage/driver';
import { geometriesAt } from '../index/bounds';
import { areaOf, nearOf, type Near } from '../query/geo/areas';
import { boxesAround, distanceMeters, type Span } from '../query/geo/earth';
import { distanceToShape } from '../query/geo/relate';
import { toShape } from '../query/geo/shape';
import { matcher } from '../query/filter';
import { requestFailed } from '../wire-error';
import { encodeKey } from '../values/key';
import { isDoc, isOperators, type Doc } from '../values/value';
import { Candidate, type Effort } from './candidate';
import { conditionsOf, conjuncts } from './conditions';
import { pointTest, rangeTests, type Sql } from './sql';
import { MULTI } from '../storage/catalog';

/** Half the earth's girth: nothing is farther. */
const FARTHEST_METERS = 20_040_000;
/** R*Tree boxes are float32: within this many metres they contain the true place. */
const BOX_ERROR_METERS = 3;
const FIRST_RING_METERS = 100;
const FIRST_GUESS_ROWS = 100;

export interface NearTest {
  path: string;
  near: Near;
  rest: Doc;
}

/** Takes the `$nearSphere` out of a filter. */
export function nearTest(filter: Doc): NearTest | undefined {
  for (const { path, test } of conjuncts(filter)) {
    if (!isOperators(test) || !('$nearSphere' in test)) continue;
    return { path, near: nearOf(test.$nearSphere), rest: without(filter, path) };
  }
  return undefined;
}

function without(filter: Doc, path: string): Doc {
  const rest: Doc = {};
  for (const [key, value] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(value)) {
      const parts = (value as Doc[])
        .map((part) => without(part, path))
        .filter((part) => Object.keys(part).length > 0);
      if (parts.length > 0) rest.$and = parts;
    } else if (key === path && isDoc(value) && '$nearSphere' in value) {
      const { $nearSphere: _, ...others } = value;
      if (Object.keys(others).length > 0) rest[key] = others;
    } else rest[key] = value;
  }
  return rest;
}

function sideTests(index: Index, filter: Doc): Sql[] {
  // A side column of a document with an array there holds null, so it may not rule anything out.
  if ((index.marks & MULTI) !== 0) return [];
  const { byPath } = conditionsOf(filter);
  return index.fields.flatMap(({ path }, i) => {
    const condition = byPath.get(path);
    if (condition === undefined) return [];
    const tests: Sql[] = [];
    if (condition.points) tests.push(pointTest(`k${i}`, condition.points.map(encodeKey)));
    if (condition.low || condition.high) tests.push(rangeTests(`k${i}`, condition));
    return tests;
  });
}

function boxTest(boxes: Span[]): Sql {
  return {
    text: `(${boxes.map(() => '(x1 >= ? AND x0 <= ? AND y1 >= ? AND y0 <= ?)').join(' OR ')})`,
    params: boxes.flatMap(({ west, east, south, north }): SqlValue[] => [west, east, south, north]),
  };
}

const geoIndex = (collection: Collection, path: string, filter: Doc): Index | undefined =>
  collection.indexes
    .filter((index) => index.geo === path)
    .sort((a, b) => sideTests(b, filter).length - sideTests(a, filter).length)[0];

const fetchDoc = (reader: Connection, collection: Collection, rid: number): Candidate =>
  new Candidate(rid, String(reader.get(`SELECT doc FROM ${collection.table} WHERE rid = ?`, rid)?.doc));

/** Documents of `$geoWithin` or `$geoIntersects` through the boxes; undefined when no index helps. */
export function areaSource(
  reader: Connection,
  collection: Collection,
  filter: Doc,
  effort: Effort,
): Generator<Candidate> | undefined {
  for (const { path, test } of conjuncts(filter)) {
    if (!isOperators(test)) continue;
    const operator = Object.keys(test).find((key) => key === '$geoWithin' || key === '$geoIntersects');
    if (operator === undefined) continue;
    const index = geoIndex(collection, path, filter);
    if (index === undefined) continue;
    effort.index = index.name;
    return inBoxes(reader, collection, index, areaOf(operator, test[operator]).boxes, filter, effort);
  }
  return undefined;
}

function* inBoxes(
  reader: Connection,
  collection: Collection,
  index: Index,
  boxes: Span[],
  filter: Doc,
  effort: Effort,
): Generator<Candidate> {
  const test = matcher(filter);
  const seen = new Set<number>();
  for (const box of boxes) {
    const tests = [boxTest([box]), ...sideTests(index, filter)];
    const sql = `SELECT rid FROM ${index.table} WHERE ${tests.map(({ text }) => text).join(' AND ')}`;
    for (const row of reader.rows(
      sql,
      tests.flatMap(({ params }) => params),
    )) {
      const rid = Number(row.rid);
      if (boxes.length > 1 && seen.has(rid)) continue;
      seen.add(rid);
      effort.examined++;
      const candidate = fetchDoc(reader, collection, rid);
      if (test(candidate.doc)) yield candidate;
    }
  }
}

/** The nearest first: rings grow, and within a ring a document is read only when its box says it is next. */
export function* nearSource(
  reader: Connection,
  collection: Collection,
  { path, near, rest }: NearTest,
  effort: Effort,
  wanted = FIRST_GUESS_ROWS,
): Generator<Candidate & { meters: number }> {
  const index = geoIndex(collection, path, rest);
  if (index === undefined)
    throw requestFailed(
      `error processing query: unable to find index for $geoNear query: ${collection.name}.${path} needs an index {"field":"${path}","direction":"2dsphere"}`,
    );
  effort.index = index.name;
  effort.sort = 'index';
  const test = matcher(rest);
  const tests = sideTests(index, rest);
  const farthest = Math.min(near.maxMeters, FARTHEST_METERS);
  let inner = -1;
  let found = 0;
  let ring = Math.min(farthest, FIRST_RING_METERS);
  const waiting: (Candidate & { meters: number })[] = [];
  for (;;) {
    const places = placesIn(reader, index, near, tests, inner, ring);
    for (const place of places) {
      yield* ready(waiting, place.least);
      effort.examined++;
      const candidate = fetchDoc(reader, collection, place.rid);
      const meters = distanceTo(candidate.doc, path, near);
      if (meters > near.maxMeters || meters < near.minMeters || !test(candidate.doc)) continue;
      waiting.push(Object.assign(candidate, { meters }));
    }
    yield* ready(waiting, ring >= farthest ? Infinity : ring);
    if (ring >= farthest) return;
    inner = ring;
    found += places.length;
    // As wide as it takes if the places go on as dense as they began; each ring reads the boxes inside it again.
    const growth = found === 0 ? 4 : Math.max(2, Math.min(8, 1.2 * Math.sqrt(wanted / found)));
    ring = Math.min(farthest, ring * growth);
  }
}

function* ready<T extends { meters: number }>(waiting: T[], upTo: number): Generator<T> {
  waiting.sort((a, b) => a.meters - b.meters);
  while (waiting.length > 0 && (waiting[0] as T).meters <= upTo) yield waiting.shift() as T;
}

/** Boxes whose least distance lies in (inner, ring], nearest first. Only numbers are read here, no document. */
function placesIn(reader: Connection, index: Index, near: Near, tests: Sql[], inner: number, ring: number) {
  const found: { rid: number; least: number }[] = [];
  const all = [boxTest(boxesAround(near.center, ring + BOX_ERROR_METERS)), ...tests];
  const sql = `SELECT rid, x0, x1, y0, y1 FROM ${index.table} WHERE ${all.map(({ text }) => text).join(' AND ')}`;
  for (const row of reader.rows(
    sql,
    all.flatMap(({ params }) => params),
  )) {
    const least = leastDistance(near.center, row as unknown as Record<'x0' | 'x1' | 'y0' | 'y1', number>);
    if (least > inner && least <= ring) found.push({ rid: Number(row.rid), least });
  }
  return found.sort((a, b) => a.least - b.least || a.rid - b.rid);
}

function leastDistance([lon, lat]: [number, number], box: Record<'x0' | 'x1' | 'y0' | 'y1', number>): number {
  const turned = lon < box.x0 - 180 ? lon + 360 : lon > box.x1 + 180 ? lon - 360 : lon;
  const x = Math.max(box.x0, Math.min(box.x1, turned));
  const y = Math.max(box.y0, Math.min(box.y1, lat));
  return Math.max(0, distanceMeters([lon, lat], [x, y]) - BOX_ERROR_METERS);
}

export function distanceTo(doc: Doc, path: string, near: Near): number {
  let least = Infinity;
  for (const geometry of geometriesAt(doc, path)) {
    const shape = toShape(geometry);
    if (shape !== undefined) least = Math.min(least, distanceToShape(near.center, shape));
  }
  return least;
}
