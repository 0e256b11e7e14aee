import { checkFilter } from '../query/filter';
import { readSort, type SortKeys } from '../query/sort';
import { invalidParam, requestFailed } from '../wire-error';
import { parseWire } from '../values/ejson';
import { isDoc, type Doc } from '../values/value';

type Body = Record<string, unknown>;

/** https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/database/collection/Collection.get.html */
export const FIND_DEFAULT_ROWS = 100;
export const FIND_MAX_ROWS = 1000;

/** https://www.mongodb.com/docs/manual/reference/limits/ */
const DOCUMENT_MAX_BYTES = 16 * 1024 * 1024;

export function textField(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw invalidParam(`${name} must be a nonempty string`);
  return value;
}

/** An EJSON string; an object is taken too, as old SDKs send one. */
export function valueField(body: Body, name: string, now: number): unknown {
  const value = body[name];
  if (value === undefined || value === null || value === '') return undefined;
  return parseWire(typeof value === 'string' ? value : JSON.stringify(value), now);
}

export function filterField(body: Body, now: number, near = false): Doc {
  const filter = valueField(body, 'query', now) ?? {};
  checkFilter(filter, { near });
  return filter;
}

export function sortField(body: Body, now: number): SortKeys {
  const value = valueField(body, 'order', now);
  return value === undefined ? [] : readSort(value);
}

function wholeNumber(body: Body, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!Number.isInteger(value) || (value as number) < 0)
    throw invalidParam(`${name} must be a non-negative integer`);
  return value as number;
}

export const skipField = (body: Body) => wholeNumber(body, 'offset') ?? 0;

export const limitField = (body: Body) =>
  Math.min(wholeNumber(body, 'limit') || FIND_DEFAULT_ROWS, FIND_MAX_ROWS);

/** `_id` is a string or a number: the SDK cannot read back any other. */
export function checkId(id: unknown): void {
  if (typeof id !== 'string' && typeof id !== 'number')
    throw requestFailed(`unsupported: an _id that is neither a string nor a number: ${JSON.stringify(id)}`);
  if (id === '' || Number.isNaN(id)) throw invalidParam('_id must not be empty');
}

export function checkDocument(value: unknown, bytes: number): asserts value is Doc {
  if (!isDoc(value)) throw invalidParam('data must be an object');
  if (bytes > DOCUMENT_MAX_BYTES)
    throw requestFailed(
      `object to insert too large. size in bytes: ${bytes}, max size: ${DOCUMENT_MAX_BYTES}`,
    );
  checkStorable(value);
}

/** No field may begin with `$`: such an object would read back as another value. */
export function checkStorable(value: unknown): void {
  if (Array.isArray(value)) value.forEach(checkStorable);
  if (!isDoc(value)) return;
  for (const [key, field] of Object.entries(value)) {
    if (key.startsWith('$'))
      throw requestFailed(`The dollar ($) prefixed field '${key}' in '${key}' is not valid for storage.`);
    if (key === '__proto__') throw requestFailed('unsupported: the field name __proto__');
    if (field !== null && typeof field === 'object') checkStorable(field);
  }
}
