import { find } from '../plan/find';
import { distanceTo, nearSource } from '../plan/geo';
import { newEffort } from '../plan/candidate';
import { checkFilter } from '../query/filter';
import { toNear } from '../query/geo/areas';
import { readSort } from '../query/sort';
import type { Collection } from '../storage/catalog';
import { requestFailed } from '../wire-error';
import { isDoc, type Doc } from '../values/value';
import { groupInIndex } from './group-in-index';
import type { Run } from './pipeline';
import type { Stage } from './stages';
import { equalities } from './expr-hint';
import { makePlace, write } from '../update/path';
import { geometriesAt } from '../index/bounds';

interface Source {
  rows: Iterable<Doc>;
  rest: Stage[];
}

/** Opens a collection for a pipeline, taking over the leading stages an index can answer. */
export function openSource(run: Run, collection: Collection, stages: Stage[]): Source {
  if (stages[0]?.name === '$geoNear')
    return { rows: geoNear(run, collection, stages[0].value), rest: stages.slice(1) };
  let at = 0;
  const filters: Doc[] = [];
  for (; stages[at]?.name === '$match'; at++) filters.push(stages[at]?.value as Doc);
  const usesExpr = JSON.stringify(filters).includes('"$expr"');
  // `$expr` may name variables of a `$lookup`: it stays a stage, and only its equalities help to find candidates.
  const hints = usesExpr ? equalities(filters, run.variables) : [];
  const plain = usesExpr
    ? [...filters.filter((filter) => !JSON.stringify(filter).includes('"$expr"')), ...hints]
    : filters;
  const filter = plain.length === 0 ? {} : plain.length === 1 ? (plain[0] as Doc) : { $and: plain };
  if (usesExpr) at = 0;
  const grouped = usesExpr ? undefined : groupInIndex(run, collection, filter, stages[at]);
  if (grouped !== undefined) return { rows: grouped, rest: stages.slice(at + 1) };
  const reading = { filter, sort: [] as ReturnType<typeof readSort>, skip: 0, limit: Infinity };
  if (!usesExpr && stages[at]?.name === '$sort') reading.sort = readSort(stages[at++]?.value);
  if (!usesExpr && stages[at]?.name === '$skip') reading.skip = stages[at++]?.value as number;
  if (!usesExpr && stages[at]?.name === '$limit') reading.limit = stages[at++]?.value as number;
  return { rows: docs(run, collection, reading), rest: stages.slice(at) };
}

function* docs(run: Run, collection: Collection, reading: Parameters<typeof find>[2]): Generator<Doc> {
  for (const found of find(run.reader, collection, reading, run.effort)) yield found.doc;
}

/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/geoNear/ */
function* geoNear(run: Run, collection: Collection, spec: unknown): Generator<Doc> {
  if (!isDoc(spec) || typeof spec.distanceField !== 'string')
    throw requestFailed('$geoNear requires near and distanceField');
  const { near, distanceField, query = {}, maxDistance, minDistance, limit, num, includeLocs } = spec;
  checkFilter(query, { near: false });
  const keys = collection.indexes.filter((index) => index.geo !== undefined);
  const path = typeof spec.key === 'string' ? spec.key : keys[0]?.geo;
  if (path === undefined)
    throw requestFailed('$geoNear requires a 2d or 2dsphere index, but none were found');
  if (spec.key === undefined && new Set(keys.map(({ geo }) => geo)).size > 1)
    throw requestFailed('there is more than one 2dsphere index; say which with key');
  const test = { path, near: toNear(near, minDistance, maxDistance), rest: query };
  const times = typeof spec.distanceMultiplier === 'number' ? spec.distanceMultiplier : 1;
  // Before MongoDB 4.2, whose behaviour the service keeps, $geoNear answers 100 documents unless told otherwise.
  let left = Number(limit ?? num ?? 100);
  for (const found of nearSource(run.reader, collection, test, run.effort ?? newEffort())) {
    if (left-- <= 0) return;
    const doc = found.doc;
    write(makePlace(doc, distanceField), found.meters * times);
    if (typeof includeLocs === 'string') {
      const places = geometriesAt(doc, path).map((geometry) => ({
        geometry,
        meters: distanceTo({ g: geometry }, 'g', test.near),
      }));
      places.sort((a, b) => a.meters - b.meters);
      write(makePlace(doc, includeLocs), places[0]?.geometry);
    }
    yield doc;
  }
}
