import { requestFailed } from '../wire-error';
import { compareValues } from '../values/compare';
import { valuesAt } from '../values/path';
import { isDoc, type Doc } from '../values/value';

export type SortKeys = { path: string; direction: 1 | -1 }[];

export function readSort(value: unknown): SortKeys {
  if (!isDoc(value)) throw requestFailed('the sort specification must be an object');
  return Object.entries(value).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1)
      throw requestFailed(`bad sort specification: ${path} must be 1 or -1`);
    return { path, direction };
  });
}

/** What a document sorts by: for an array its least element, going up, or its greatest, going down. */
export function sortValues(doc: Doc, keys: SortKeys): unknown[] {
  return keys.map(({ path, direction }) => {
    const { values, viaArray } = valuesAt(doc, path);
    const candidates = viaArray
      ? values.filter((value) => !Array.isArray(value) || value.length === 0)
      : values;
    return candidates.reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best));
  });
}

export function compareRows(a: unknown[], b: unknown[], keys: SortKeys): number {
  for (let i = 0; i < keys.length; i++) {
    const order = compareValues(a[i], b[i]) * (keys[i] as SortKeys[number]).direction;
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * What must be held to be put in order may be this much. Unlike WeChat, which counts 100 MB of memory
 * (https://www.mongodb.com/docs/manual/core/aggregation-pipeline-limits/), rows are counted here.
 */
export const HELD_MAX_ROWS = 100_000;

export const tooManyHeld = (stage: string) =>
  requestFailed(
    `Exceeded memory limit for ${stage}, but didn't allow external sort. Add an index for the order, or a $match or $limit before it.`,
  );

/** Keeps the first `keep` of a stream in order, in memory of twice as many, whatever the stream's length. */
export function topOf<T>(
  items: Iterable<T>,
  sortRow: (item: T) => unknown[],
  keys: SortKeys,
  keep: number,
): T[] {
  let kept: { item: T; row: unknown[] }[] = [];
  const trim = () => {
    kept.sort((a, b) => compareRows(a.row, b.row, keys));
    if (kept.length > keep) kept = kept.slice(0, keep);
  };
  const ceiling = keep * 2 + 1000;
  for (const item of items) {
    kept.push({ item, row: sortRow(item) });
    if (kept.length <= ceiling && kept.length <= HELD_MAX_ROWS) continue;
    trim();
    if (kept.length > HELD_MAX_ROWS) throw tooManyHeld('$sort');
  }
  trim();
  return kept.map(({ item }) => item);
}
