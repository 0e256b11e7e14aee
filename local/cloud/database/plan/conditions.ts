import { isOperators, type Doc } from '../values/value';
import { isOdd } from '../values/key';
import { hullOf, kind, narrow } from './hull';

/** What a filter demands of one field in words an index understands. */
export interface Condition {
  points?: unknown[];
  low?: { value: unknown; inclusive: boolean };
  high?: { value: unknown; inclusive: boolean };
}

export interface Conditions {
  byPath: Map<string, Condition>;
  /** True when the conditions say all the filter says, so that an exact index needs no second look. */
  complete: boolean;
}

/** The parts of a filter that must all hold: its fields, and those of its `$and`s. */
export function conjuncts(filter: Doc): { path: string; test: unknown }[] {
  return Object.entries(filter).flatMap(([key, value]) =>
    key === '$and' && Array.isArray(value)
      ? (value as Doc[]).flatMap(conjuncts)
      : [{ path: key, test: value }],
  );
}

export function conditionsOf(filter: Doc): Conditions {
  const found: Conditions = { byPath: new Map(), complete: true };
  const alternatives: Doc[][] = [];
  for (const { path, test } of conjuncts(filter)) {
    if (path.startsWith('$')) {
      found.complete = false;
      if (path === '$or' && Array.isArray(test)) alternatives.push(test as Doc[]);
      continue;
    }
    let condition = found.byPath.get(path);
    if (condition === undefined) found.byPath.set(path, (condition = {}));
    const tests = isOperators(test) ? Object.entries(test) : [['$eq', test] as const];
    for (const [operator, operand] of tests) {
      if (!take(condition, operator, operand)) found.complete = false;
    }
  }
  for (const [path, condition] of found.byPath) {
    if (!condition.points && !condition.low && !condition.high) found.byPath.delete(path);
    else if (condition.points && (condition.low || condition.high)) found.complete = false;
  }
  for (const branches of alternatives)
    narrow(found.byPath, hullOf(branches.map((branch) => conditionsOf(branch).byPath)));
  return found;
}

/** SQLite takes 32,766 parameters in one statement; several such lists must fit. */
const MAX_POINTS = 5000;

/** A value an index column holds as it is. */
const isPlain = (value: unknown) => value !== undefined && !isOdd(value);
const isRangeable = (value: unknown) => isPlain(value) && value !== null;

/** Notes one test; false when the index can only answer a part of it, or none. */
function take(condition: Condition, operator: string, operand: unknown): boolean {
  switch (operator) {
    case '$eq':
      if (operand instanceof RegExp) prefix(condition, operand);
      if (!isPlain(operand) || condition.points) return false;
      condition.points = [operand];
      return true;
    case '$in':
      if (!Array.isArray(operand) || operand.length > MAX_POINTS) return false;
      if (!operand.every(isPlain) || condition.points) return false;
      condition.points = operand as unknown[];
      return true;
    case '$gt':
    case '$gte':
      if (!isRangeable(operand) || condition.low || otherType(operand, condition.high?.value)) return false;
      condition.low = { value: operand, inclusive: operator === '$gte' };
      return true;
    case '$lt':
    case '$lte':
      if (!isRangeable(operand) || condition.high || otherType(operand, condition.low?.value)) return false;
      condition.high = { value: operand, inclusive: operator === '$lte' };
      return true;
    case '$regex':
      prefix(condition, operand);
      return false;
    default:
      return false;
  }
}

const otherType = (a: unknown, b: unknown) => b !== undefined && kind(a) !== kind(b);

/** `^abc` bounds the strings that can match from below and above; the expression itself is tested afterwards. */
function prefix(condition: Condition, operand: unknown): void {
  if (condition.low || condition.high || condition.points) return;
  const source = operand instanceof RegExp ? operand.source : operand;
  if (typeof source !== 'string' || (operand instanceof RegExp && operand.flags !== '')) return;
  const literal = /^\^([\w\u4e00-\u9fff -]+)/.exec(source)?.[1];
  if (literal === undefined || source.includes('|')) return;
  // The last letter may be optional: `^ab*`.
  const rest = source.slice(1 + literal.length);
  const sure = /^[*?{]/.test(rest) ? literal.slice(0, -1) : literal;
  if (sure === '') return;
  condition.low = { value: sure, inclusive: true };
  condition.high = { value: `${sure}\u{10ffff}`, inclusive: true };
}
