import { isDoc } from '../values/value';

/** A text that is equal for values that are equal. */
export function groupKey(value: unknown): string {
  if (value === undefined || value === null) return 'z';
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (typeof value === 'number') return `n${value + 0}`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return `d${value.getTime()}`;
  if (Array.isArray(value)) return `a${value.length}[${value.map(groupKey).join()}]`;
  if (isDoc(value)) {
    // A missing field is no field; one that is null is there.
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    return `o${keys.length}{${keys.map((key) => `${groupKey(key)}=${groupKey(value[key])}`).join()}}`;
  }
  return `x${String(value)}`;
}
