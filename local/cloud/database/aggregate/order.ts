import { Lazy, type Iterator } from 'mingo/lazy';
import { HELD_MAX_ROWS, readSort, sortValues, tooManyHeld, topOf } from '../query/sort';
import type { Doc } from '../values/value';

/** Runs `make` when the first row is asked for. */
export function later(make: () => Iterable<unknown>): Iterator {
  let rows: globalThis.Iterator<unknown> | undefined;
  return Lazy(() => {
    rows ??= make()[Symbol.iterator]();
    const next = rows.next();
    return next.done ? { done: true, value: undefined } : { done: false, value: next.value };
  });
}

export function* drain(input: Iterator): Generator<unknown, void, undefined> {
  for (let next = input.next(); !next.done; next = input.next()) yield next.value;
}

/** For a stage of mingo's that takes all its input before it answers. */
export function* held(input: Iterator, stage: string): Generator<unknown, void, undefined> {
  let rows = 0;
  for (const row of drain(input)) {
    if (++rows > HELD_MAX_ROWS) throw tooManyHeld(stage);
    yield row;
  }
}

/** `$sort`, and with a `$limit` behind it only as much memory as that asks for. */
export function sortRows(input: Iterator, spec: unknown, keep: number): Iterator {
  const keys = readSort(spec);
  return later(() => topOf(drain(input) as Iterable<Doc>, (doc) => sortValues(doc, keys), keys, keep));
}

/** Reservoir sampling: `size` documents in memory, each of the stream equally likely. */
export function sampleRows(input: Iterator, size: number, random: () => number): Iterator {
  return later(() => {
    const kept: unknown[] = [];
    let seen = 0;
    for (const doc of drain(input)) {
      seen++;
      if (kept.length < size) kept.push(doc);
      else {
        const at = Math.floor(random() * seen);
        if (at < size) kept[at] = doc;
      }
    }
    return kept;
  });
}
