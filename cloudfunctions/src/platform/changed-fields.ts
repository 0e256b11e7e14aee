import type { Commands } from './cloud';

/**
 * What to update so that a document becomes another one: only what changed. Whole objects are set as such: the SDK would
 * merge them field by field, which fails over null.
 */
export function changedFields<T extends object>(
  command: Commands,
  before: T,
  after: T,
): Record<string, unknown> {
  const keys = (Object.keys(after) as (keyof T & string)[]).filter((key) => after[key] !== before[key]);
  return Object.fromEntries(
    keys.map((key) => {
      const value: unknown = after[key];
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [key, isObject ? command.set(value) : value];
    }),
  );
}
