import { stringify } from './ejson';
import { isDoc } from './value';

/** How one value stands in an index column; SQLite's own order number < text < blob then is BSON's. */
export type Key = number | string | Uint8Array;

/** Null and missing. A key column of a WITHOUT ROWID table cannot hold NULL, and this is below every number. */
export const NULL_KEY = -Infinity;

const TAG = { object: 3, array: 4, boolean: 8, date: 9, regex: 11 } as const;

/** True for values whose key is only a superset of the value: answers need a second look, and the order is not exact. */
export function isOdd(value: unknown): boolean {
  if (typeof value === 'number') return Number.isNaN(value) || value === -Infinity;
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

export function encodeKey(value: unknown): Key {
  if (value === undefined || value === null) return NULL_KEY;
  if (typeof value === 'number')
    return Number.isNaN(value) || value === -Infinity ? -Number.MAX_VALUE : value;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return Uint8Array.of(TAG.boolean, value ? 1 : 0);
  if (value instanceof Date) {
    const bytes = new Uint8Array(9);
    bytes[0] = TAG.date;
    // The sign bit is flipped so that dates before 1970 sort first.
    new DataView(bytes.buffer).setBigInt64(1, BigInt(value.getTime()) ^ (-1n << 63n));
    return bytes;
  }
  if (Array.isArray(value)) return tagged(TAG.array, stringify(value));
  if (value instanceof RegExp) return tagged(TAG.regex, String(value));
  return tagged(TAG.object, sortedText(value));
}

function tagged(tag: number, text: string): Uint8Array {
  const body = new TextEncoder().encode(text);
  const bytes = new Uint8Array(body.length + 1);
  bytes[0] = tag;
  bytes.set(body, 1);
  return bytes;
}

/** mingo calls objects equal whatever the order of their fields, so their keys must agree too. */
function sortedText(value: unknown): string {
  return stringify(sortFields(value));
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields);
  if (!isDoc(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortFields(value[key])]),
  );
}

export function decodeKey(key: Key): unknown {
  if (key === NULL_KEY) return null;
  if (typeof key !== 'object') return key;
  if (key[0] === TAG.boolean) return key[1] === 1;
  if (key[0] === TAG.date) {
    const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
    return new Date(Number(BigInt.asIntN(64, view.getBigInt64(1) ^ (-1n << 63n))));
  }
  throw new Error(`not a key that can be read back: tag ${key[0]}`);
}

/** The least key of the next type: where a range such as `> 5` ends, since comparisons stay within one type. */
export function endOfType(value: unknown): Key {
  if (typeof value === 'number') return '';
  if (typeof value === 'string') return new Uint8Array(0);
  return Uint8Array.of((typeof value === 'boolean' ? TAG.boolean : TAG.date) + 1);
}

/** The greatest key below the value's own type. */
export function startOfType(value: unknown): Key {
  if (typeof value === 'number') return NULL_KEY;
  if (typeof value === 'string') return '';
  return Uint8Array.of(typeof value === 'boolean' ? TAG.boolean : TAG.date);
}
