import { evalExpr } from 'mingo/core';
import { Lazy, type Iterator } from 'mingo/lazy';
import type { Options } from 'mingo/types';
import { requestFailed } from '../wire-error';
import { isDoc, type Doc } from '../values/value';
import { accumulator, type Accumulator } from './accumulators';
import { groupKey } from './group-key';

/** `$group` in memory of its groups, not of its input: each document goes into running sums and is let go. */
export function group(input: Iterator, spec: unknown, options: Options): Iterator {
  if (!isDoc(spec)) throw requestFailed("a group's fields must be specified in an object");
  const fields = Object.entries(spec).filter(([key]) => key !== '_id');
  for (const [field, value] of fields)
    if (!isDoc(value) || Object.keys(value).length !== 1)
      throw requestFailed(`The field '${field}' must be an accumulator object`);
  let results: globalThis.Iterator<Doc> | undefined;
  return Lazy(() => {
    results ??= collect(input, spec._id, fields as [string, Doc][], options).values();
    const next = results.next();
    return next.done ? { done: true, value: undefined } : { done: false, value: next.value };
  });
}

function collect(input: Iterator, id: unknown, fields: [string, Doc][], options: Options): Doc[] {
  const groups = new Map<string, { id: unknown; running: Accumulator[] }>();
  input.each((doc: unknown) => {
    const value = evalExpr(doc, id, options) ?? null;
    const key = groupKey(value);
    let found = groups.get(key);
    if (found === undefined) {
      found = { id: value, running: fields.map(([, spec]) => accumulator(spec, options)) };
      groups.set(key, found);
    }
    for (const running of found.running) running.add(doc);
  });
  return [...groups.values()].map(({ id: value, running }) => {
    const row: Doc = { _id: value };
    running.forEach((accumulated, i) => (row[(fields[i] as [string, Doc])[0]] = accumulated.result()));
    return row;
  });
}
