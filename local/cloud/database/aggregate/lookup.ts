import { evalExpr } from 'mingo/core';
import type { Iterator } from 'mingo/lazy';
import type { Options } from 'mingo/types';
import { requestFailed } from '../wire-error';
import { valueAt } from '../values/path';
import { isDoc, type Doc } from '../values/value';
import { drain, later } from './order';
import { runPipeline, type Run } from './pipeline';
import { readPipeline, type Stage } from './stages';
import { makePlace, write } from '../update/path';
import { newEffort } from '../plan/candidate';
import { settleScan } from '../plan/scan';

/** `$lookup` through the other collection's indexes, one question per document. */
export function lookup(run: Run, input: Iterator, spec: unknown, options: Options): Iterator {
  if (!isDoc(spec) || typeof spec.from !== 'string' || typeof spec.as !== 'string')
    throw requestFailed("must specify 'from' and 'as' for a $lookup");
  const { from, as, localField, foreignField, let: bindings } = spec;
  const byField = typeof localField === 'string' && typeof foreignField === 'string';
  if (!byField && spec.pipeline === undefined)
    throw requestFailed(
      "$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified",
    );
  const stages = spec.pipeline === undefined ? [] : readPipeline(spec.pipeline);
  const other = run.catalog.collections.get(from);
  return later(() => joined());

  function* joined(): Generator<Doc> {
    for (const row of drain(input)) {
      const doc = { ...(row as Doc) };
      const variables = bindings === undefined ? {} : (evalExpr(doc, bindings, options) as Doc);
      const head: Stage[] = byField ? [{ name: '$match', value: sameAs(doc, localField, foreignField) }] : [];
      // Its own effort: explain tells of the collection that was asked.
      const effort = newEffort();
      (run.effort.lookups ??= new Map()).set(from as string, effort);
      const inner = { ...run, variables: { ...run.variables, ...variables }, effort };
      const found = other === undefined ? [] : [...runPipeline(inner, other, [...head, ...stages])];
      write(makePlace(doc, as as string), found);
      if (other !== undefined) settleScan(run.reader, other, effort);
      const joined = (run.effort.joined ??= { examined: 0, returned: 0 });
      joined.examined += effort.examined;
      joined.returned += found.length;
      yield doc;
    }
  }
}

/** An array on the near side matches any of its elements. */
function sameAs(doc: Doc, localField: string, foreignField: string): Doc {
  const value = valueAt(doc, localField) ?? null;
  return { [foreignField]: Array.isArray(value) ? { $in: value as unknown[] } : { $eq: value } };
}
