import { HAS_NULL, MULTI, ODD, unruly, type Index } from '../storage/catalog';
import { requestFailed } from '../wire-error';
import { encodeKey, isOdd, NULL_KEY, type Key } from '../values/key';
import { valuesAt } from '../values/path';
import type { Doc } from '../values/value';
import { boundsAt, type Box } from './bounds';

/** What one document puts into one index. */
export interface Entries {
  rows: Key[][];
  box?: Box;
  marks: number;
}

export function entriesOf(index: Index, doc: Doc): Entries {
  let marks = 0;
  let arrayRoot: string | undefined;
  let rows: Key[][] = [[]];
  for (const [i, { path }] of index.fields.entries()) {
    const { values, viaArray } = valuesAt(doc, path);
    if (viaArray) {
      marks |= MULTI | unruly(i);
      const root = path.split('.')[0] as string;
      if (arrayRoot !== undefined && arrayRoot !== root)
        throw requestFailed(`cannot index parallel arrays [${root}] [${arrayRoot}]`);
      arrayRoot = root;
    }
    for (const value of values) {
      if (value === undefined || value === null) marks |= HAS_NULL;
      if (isOdd(value)) marks |= ODD | unruly(i);
    }
    const keys = distinct(values.map(encodeKey));
    rows = rows.flatMap((row) => keys.map((key) => [...row, key]));
  }
  if (index.geo === undefined) return { rows, marks };
  const box = boundsAt(doc, index.geo);
  // A geo index has one row per document: its side columns answer only where each holds one plain value.
  if (rows.length > 1) rows = [index.fields.map(() => NULL_KEY)];
  return { rows, box, marks };
}

function distinct(keys: Key[]): Key[] {
  if (keys.length < 2) return keys;
  const seen = new Set<string>();
  return keys.filter((key) => {
    const text = keyText(key);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** A key as text, for sets. */
export const keyText = (key: Key): string =>
  typeof key === 'object'
    ? `b${Buffer.from(key).toString('base64')}`
    : `${typeof key === 'number' ? 'n' : 's'}${key}`;

export const rowText = (row: Key[]): string => row.map(keyText).join('\u0000');
