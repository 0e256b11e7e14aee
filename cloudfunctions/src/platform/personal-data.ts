import type { Commands, Condition, Document } from './cloud';

/** Somebody who goes: the key all rows have of them, and what stands there afterwards, which leads nowhere. */
export interface Leaving {
  key: string;
  gone: string;
}

/**
 * What a collection keeps about people. Every area lists its own; `person-leaves` and `me.export` go through all of
 * them, and a test fails for a collection that is neither listed nor known to hold nobody.
 */
export interface PersonalData<Row extends Document = Document> {
  collection: string;
  /** Heading in the person's own file, Chinese. */
  title: string;
  /** Questions that find a person's rows, each served by an index. */
  find(key: string, command: Commands): Condition[];
  /** What the file says of a row: only what the person gave or did. Null: nothing of theirs is in it but their name. */
  told(row: Row, key: string): Record<string, unknown> | null;
  /** What changes in a row that others need; null: nobody needs it, and it is removed. */
  left(row: Row, leaving: Leaving): object | null;
  /** fileIDs that go when the person goes. */
  files?(row: Row): string[];
  /** Counts the changes of a row: it is rewritten only while nobody else has changed it. */
  counter?: 'rev' | 'seq';
}

/** The name in place of the key, wherever it stands in a row. */
export function unnamed<Value>(value: Value, { key, gone }: Leaving): Value {
  if (value === key) return gone as Value;
  if (Array.isArray(value)) return value.map((one) => unnamed(one, { key, gone })) as Value;
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, unnamed(inner, { key, gone })]),
  ) as Value;
}

/** A time as people write it, for a file that people read. */
export const timeTold = (at: number | null | undefined): string =>
  at === null || at === undefined
    ? ''
    : new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
