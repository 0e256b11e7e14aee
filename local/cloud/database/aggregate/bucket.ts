import { compareValues } from '../values/compare';
import { requestFailed } from '../wire-error';
import { isDoc } from '../values/value';
import type { Stage } from './stages';

/** `$bucket` as the `$group` it is: the boundary at or below the value names the group. */
export function bucketStages(spec: unknown): Stage[] {
  if (!isDoc(spec)) throw requestFailed('Argument to $bucket stage must be an object');
  const { groupBy, boundaries, output = { count: { $sum: 1 } } } = spec;
  if (groupBy === undefined || !Array.isArray(boundaries) || boundaries.length < 2)
    throw requestFailed("$bucket requires 'groupBy' and at least two 'boundaries' to be specified.");
  if (!isDoc(output)) throw requestFailed("The $bucket 'output' field must be an object");
  const bounds = boundaries as unknown[];
  for (let i = 1; i < bounds.length; i++)
    if (compareValues(bounds[i - 1], bounds[i]) >= 0)
      throw requestFailed("The 'boundaries' option to $bucket must be sorted, and of one type.");
  const branches = bounds.slice(1).map((upper, i) => ({
    case: { $and: [{ $gte: [groupBy, { $literal: bounds[i] }] }, { $lt: [groupBy, { $literal: upper }] }] },
    then: { $literal: bounds[i] },
  }));
  const other = 'default' in spec ? { default: { $literal: spec.default } } : {};
  return [
    { name: '$group', value: { _id: { $switch: { branches, ...other } }, ...output } },
    { name: '$sort', value: { _id: 1 } },
  ];
}
