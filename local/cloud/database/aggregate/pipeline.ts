import { Aggregator } from 'mingo';
import { Lazy, type Iterator } from 'mingo/lazy';
import type { Options } from 'mingo/types';
import { computeOptions } from '../query/operators';
import type { Effort } from '../plan/candidate';
import type { Catalog, Collection } from '../storage/catalog';
import type { Connection } from '../storage/driver';
import { requestFailed, WireError } from '../wire-error';
import type { Doc } from '../values/value';
import { bucketStages } from './bucket';
import { group } from './group';
import { lookup } from './lookup';
import { held, later, sampleRows, sortRows } from './order';
import { openSource } from './source';
import type { Stage } from './stages';

/** Where a pipeline runs. */
export interface Run {
  reader: Connection;
  catalog: Catalog;
  now: number;
  effort: Effort;
  /** What `let` of a `$lookup` gave. */
  variables: Doc;
}

/** Leading matches, sorts and limits go to the indexes; what is left runs over the candidates, one by one where it can. */
export function runPipeline(run: Run, collection: Collection, stages: Stage[]): Iterable<Doc> {
  try {
    const { rows, rest } = openSource(run, collection, stages);
    return guarded(through(run, Lazy(rows), rest));
  } catch (error) {
    throw readable(error);
  }
}

/** Runs stages over rows that are already there. */
export function through(run: Run, input: Iterator, stages: Stage[]): Iterator {
  const options = computeOptions(run.variables);
  return stages.reduce((rows, stage, at) => step(run, rows, stage, stages[at + 1], options), input);
}

function step(
  run: Run,
  input: Iterator,
  { name, value }: Stage,
  next: Stage | undefined,
  options: Options,
): Iterator {
  switch (name) {
    case '$group':
      return group(input, value, options);
    case '$sort':
      return sortRows(input, value, next?.name === '$limit' ? (next.value as number) : Infinity);
    case '$limit':
      return later(() => firstOf(input, value as number));
    case '$sample':
      return sampleRows(input, sampleSize(value), Math.random);
    case '$count':
      return through(run, input, [
        { name: '$group', value: { _id: null, [String(value)]: { $sum: 1 } } },
        { name: '$project', value: { _id: 0 } },
      ]);
    case '$sortByCount':
      return through(run, input, [
        { name: '$group', value: { _id: value, count: { $sum: 1 } } },
        { name: '$sort', value: { count: -1 } },
      ]);
    case '$bucket':
      return through(run, input, bucketStages(value));
    case '$bucketAuto':
      return new Aggregator([{ [name]: value }], options).stream(Lazy(held(input, name)));
    case '$lookup':
      return lookup(run, input, value, options);
    default:
      // An Aggregator copies plain options only: of mingo's own form it would lose the variables of a `let`.
      return new Aggregator([{ [name]: value }], {
        context: options.context,
        scriptEnabled: options.scriptEnabled,
        variables: run.variables,
      }).stream(input);
  }
}

/** Stops asking once it has enough, so that what is behind need not run to its end. */
function* firstOf(input: Iterator, limit: number): Generator<unknown> {
  for (let i = 0; i < limit; i++) {
    const next = input.next();
    if (next.done) return;
    yield next.value;
  }
}

function sampleSize(value: unknown): number {
  const size = (value as { size?: unknown } | null)?.size;
  if (!Number.isInteger(size) || (size as number) < 1)
    throw requestFailed('size argument to $sample must be a positive integer');
  return size as number;
}

function* guarded(rows: Iterator): Generator<Doc> {
  for (;;) {
    let next: { done: boolean; value?: unknown };
    try {
      next = rows.next();
    } catch (error) {
      throw readable(error);
    }
    if (next.done) return;
    yield next.value as Doc;
  }
}

/** What mingo complains of is the caller's pipeline. */
function readable(error: unknown): unknown {
  if (error instanceof WireError) return error;
  if (error instanceof Error && error.constructor.name === 'MingoError')
    return requestFailed(`bad pipeline: ${error.message}`);
  return error;
}
