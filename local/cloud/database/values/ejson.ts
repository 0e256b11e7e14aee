import { invalidParam, unsupported } from '../wire-error';
import { isDoc, type Doc } from './value';

/** Reads the SDK's strings: canonical and relaxed EJSON, `$tcb_server_date` replaced by `now` + offset. */
export function parseWire(text: string, now: number): unknown {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw invalidParam(`not JSON: ${text.slice(0, 200)}`);
  }
  return revive(raw, now);
}

/** Reads a stored document. The walk is skipped where the text can hold no wrapper: it costs as much as the parse. */
export function parseStored(text: string): Doc {
  const raw = JSON.parse(text) as Doc;
  return text.includes('"$') ? (revive(raw, 0) as Doc) : raw;
}

function revive(node: unknown, now: number): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) {
    for (let i = 0; i < node.length; i++) {
      const item: unknown = node[i];
      if (typeof item === 'object' && item !== null) node[i] = revive(item, now);
    }
    return node;
  }
  const object = node as Doc;
  for (const key in object) {
    if (key.charCodeAt(0) === 36) {
      const wrapped = unwrap(key, object, now);
      if (wrapped !== NOT_WRAPPED) return wrapped;
    }
    const value = object[key];
    if (typeof value === 'object' && value !== null) object[key] = revive(value, now);
  }
  return object;
}

const NOT_WRAPPED = Symbol('not a wrapper');

function unwrap(key: string, object: Doc, now: number): unknown {
  const value = object[key];
  switch (key) {
    case '$numberInt':
    case '$numberLong':
      return Number(value) + 0;
    case '$numberDouble':
      return Number(value);
    case '$date':
      return dateOf(revive(value, now));
    case '$tcb_server_date': {
      const options = revive(value, now);
      const offset = isDoc(options) ? Number(options.offset ?? 0) : 0;
      return new Date(now + offset);
    }
    case '$regularExpression': {
      const { pattern, options } = value as { pattern: string; options?: string };
      return regularExpression(pattern, options ?? '');
    }
    case '$undefined':
      return null;
    case '$oid':
    case '$numberDecimal':
    case '$binary':
    case '$timestamp':
    case '$minKey':
    case '$maxKey':
    case '$symbol':
    case '$code':
    case '$dbPointer':
    case '$uuid':
      throw unsupported(`values of type ${key}: wx-server-sdk cannot send or read them`);
    default:
      return NOT_WRAPPED;
  }
}

function dateOf(value: unknown): Date {
  const date = new Date(typeof value === 'string' ? Date.parse(value) : Number(value));
  if (Number.isNaN(date.getTime())) throw invalidParam(`not a date: ${JSON.stringify(value)}`);
  return date;
}

/** MongoDB's options are i, m, s, x; JavaScript has no x, and l and u change nothing here. */
export function regularExpression(pattern: string, options: string): RegExp {
  if (/[^imsxlu]/.test(options)) throw invalidParam(`invalid flag in regex options: ${options}`);
  if (options.includes('x')) throw unsupported('the regular expression option x');
  try {
    return new RegExp(pattern, [...new Set(options)].filter((flag) => 'ims'.includes(flag)).join(''));
  } catch {
    throw requestInvalidRegex(pattern);
  }
}

const requestInvalidRegex = (pattern: string) => invalidParam(`Regular expression is invalid: ${pattern}`);

/** Writes a value as EJSON that `EJSON.parse` reads back alike; numbers stay plain so that SQL can compare them. */
export function stringify(value: unknown): string {
  return JSON.stringify(wrap(value));
}

function wrap(value: unknown): unknown {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : { $numberDouble: String(value) };
  }
  if (typeof value !== 'object' || value === null) return value === undefined ? null : value;
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } };
  if (value instanceof RegExp)
    return { $regularExpression: { pattern: value.source, options: [...value.flags].sort().join('') } };
  if (Array.isArray(value)) return value.map(wrap);
  const copy: Doc = {};
  for (const key of Object.keys(value)) {
    const field = (value as Doc)[key];
    if (field !== undefined) copy[key] = wrap(field);
  }
  return copy;
}
