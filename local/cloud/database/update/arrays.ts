import { Query } from 'mingo/query';
import { QUERY_OPTIONS } from '../query/operators';
import { compareRows, readSort, sortValues } from '../query/sort';
import { requestFailed, unsupported } from '../wire-error';
import { compareValues } from '../values/compare';
import { isDoc, isOperators, type Doc } from '../values/value';

/** What the array operators make of a field's value; undefined in means that the field is missing. */
export type Change = (old: unknown, operand: unknown, path: string) => unknown;

function arrayOf(old: unknown, path: string, operator: string): unknown[] {
  if (old === undefined) return [];
  if (Array.isArray(old)) return old as unknown[];
  throw requestFailed(`The field '${path}' must be an array but is of type ${typeName(old)} (${operator})`);
}

export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value !== 'number') return typeof value;
  return Number.isInteger(value) ? 'int' : 'double';
}

const same = (a: unknown, b: unknown) => compareValues(a, b) === 0;

const PUSH_MODIFIERS = ['$each', '$position', '$slice', '$sort'];

export const push: Change = (old, operand, path) => {
  const array = [...arrayOf(old, path, '$push')];
  if (!isDoc(operand) || !('$each' in operand)) return [...array, operand];
  const stranger = Object.keys(operand).find((key) => !PUSH_MODIFIERS.includes(key));
  if (stranger !== undefined) throw requestFailed(`Unrecognized clause in $push: ${stranger}`);
  const { $each: items, $position: position, $slice: slice, $sort: sort } = operand;
  if (!Array.isArray(items))
    throw requestFailed(
      `The argument to $each in $push must be an array but it was of type: ${typeName(items)}`,
    );
  if (position !== undefined && !Number.isInteger(position))
    throw requestFailed('The value for $position must be an integer value');
  array.splice((position as number | undefined) ?? array.length, 0, ...(items as unknown[]));
  if (sort !== undefined) sortItems(array, sort);
  if (slice === undefined) return array;
  if (!Number.isInteger(slice)) throw requestFailed('The value for $slice must be an integer value');
  return (slice as number) >= 0 ? array.slice(0, slice as number) : array.slice(slice as number);
};

function sortItems(array: unknown[], sort: unknown): void {
  if (sort === 1 || sort === -1) {
    array.sort((a, b) => compareValues(a, b) * sort);
    return;
  }
  const keys = readSort(sort);
  array.sort((a, b) => compareRows(sortValues(a as Doc, keys), sortValues(b as Doc, keys), keys));
}

export const addToSet: Change = (old, operand, path) => {
  const array = [...arrayOf(old, path, '$addToSet')];
  if (isDoc(operand) && Array.isArray(operand.each) && Object.keys(operand).length === 1)
    throw unsupported(
      '_.addToSet({each: […]}): the SDK does not translate it and an object would be added. Write _.addToSet({$each: […]})',
    );
  const items = isDoc(operand) && '$each' in operand ? operand.$each : [operand];
  if (!Array.isArray(items)) throw requestFailed('The argument to $each in $addToSet must be an array');
  for (const item of items as unknown[]) if (!array.some((other) => same(other, item))) array.push(item);
  return array;
};

export const pop: Change = (old, operand, path) => {
  if (operand !== 1 && operand !== -1)
    throw requestFailed(`$pop expects 1 or -1, found: ${JSON.stringify(operand)}`);
  if (old === undefined) return undefined;
  const array = arrayOf(old, path, '$pop');
  return operand === 1 ? array.slice(0, -1) : array.slice(1);
};

export const pullAll: Change = (old, operand, path) => {
  if (!Array.isArray(operand)) throw requestFailed('$pullAll requires an array argument');
  if (old === undefined) return undefined;
  return arrayOf(old, path, '$pullAll').filter((item) => !operand.some((value) => same(value, item)));
};

export const pull: Change = (old, operand, path) => {
  if (old === undefined) return undefined;
  const array = arrayOf(old, path, '$pull');
  if (isDoc(operand) && !isOperators(operand)) {
    const query = new Query(operand, QUERY_OPTIONS);
    return array.filter((item) => !(isDoc(item) && query.test(item)));
  }
  if (isOperators(operand) || operand instanceof RegExp) {
    const query = new Query({ v: operand }, QUERY_OPTIONS);
    return array.filter((item) => !query.test({ v: item }));
  }
  return array.filter((item) => !same(item, operand));
};
