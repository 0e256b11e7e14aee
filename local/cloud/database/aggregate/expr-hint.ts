import { isOdd } from '../values/key';
import { isDoc, type Doc } from '../values/value';

/**
 * `{$expr: {$eq: ['$y', '$$i']}}` holds only where the field has that value (or an array with it), so an equality on
 * the field finds every candidate. Other comparisons of `$expr` cross types and bound nothing.
 */
export function equalities(filters: Doc[], variables: Doc): Doc[] {
  return filters.flatMap((filter) => ('$expr' in filter ? fromExpression(filter.$expr, variables) : []));
}

function fromExpression(expression: unknown, variables: Doc): Doc[] {
  if (!isDoc(expression)) return [];
  if (Array.isArray(expression.$and))
    return expression.$and.flatMap((part) => fromExpression(part, variables));
  const sides: unknown[] = Array.isArray(expression.$eq) ? expression.$eq : [];
  if (sides.length !== 2) return [];
  const field = sides.find((side): side is string => typeof side === 'string' && /^\$[^$]/.test(side));
  const other = sides[0] === field ? sides[1] : sides[0];
  if (field === undefined) return [];
  const value = constant(other, variables);
  return value === NONE || isOdd(value) ? [] : [{ [field.slice(1)]: { $eq: value } }];
}

const NONE = Symbol('not a constant');

function constant(side: unknown, variables: Doc): unknown {
  if (typeof side === 'string' && side.startsWith('$')) {
    const name = side.slice(2);
    return side.startsWith('$$') && name in variables ? (variables[name] ?? null) : NONE;
  }
  if (isDoc(side) && Object.keys(side).join() === '$literal') return side.$literal;
  return isDoc(side) || Array.isArray(side) ? NONE : side;
}
