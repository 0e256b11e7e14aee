import { conditionsOf, conjuncts } from './conditions';
import type { IndexDeclaration } from '../declaration';
import { isOperators } from '../values/value';
import type { Reading } from './candidate';

/** The index that would serve a reading: what is fixed, then what it is sorted by, then what is bounded. */
export function adviseIndex({
  filter,
  sort,
}: Pick<Reading, 'filter' | 'sort'>): IndexDeclaration | undefined {
  const keys: IndexDeclaration['keys'] = [];
  const add = (field: string, direction: '1' | '-1' | '2dsphere') => {
    if (!keys.some((key) => key.field === field)) keys.push({ field, direction });
  };
  const { byPath } = conditionsOf(filter);
  for (const { path, test } of conjuncts(filter))
    if (isOperators(test) && ('$geoWithin' in test || '$geoIntersects' in test)) add(path, '2dsphere');
  const several = (path: string) => (byPath.get(path)?.points?.length ?? 0) > 1;
  for (const [path, { points }] of byPath) if (points && !several(path)) add(path, '1');
  for (const [path, { points }] of byPath) if (points) add(path, '1');
  for (const { path, direction } of sort) add(path, direction === -1 ? '-1' : '1');
  for (const [path] of byPath) add(path, '1');
  if (keys.length === 0) return undefined;
  return { name: keys.map(({ field }) => field.replaceAll('.', '_')).join('_'), keys };
}
