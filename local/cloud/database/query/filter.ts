import { Query } from 'mingo/query';
import { requestFailed, unsupported } from '../wire-error';
import { isDoc, isOperators, type Doc } from '../values/value';
import { QUERY_OPTIONS } from './operators';

/** What a filter may hold at its top, and on a field. https://docs.cloudbase.net/api-reference/server/node-sdk/database/command */
const LOGICAL = new Set(['$and', '$or', '$nor']);
const ON_FIELD = new Set(
  '$eq $ne $gt $gte $lt $lte $in $nin $exists $type $all $elemMatch $size $mod $not $regex $options $nearSphere $geoWithin $geoIntersects'.split(
    ' ',
  ),
);
const NEAR_ELSEWHERE = '$geoNear, $near, and $nearSphere are not allowed in this context';

export interface FilterRules {
  /** `$nearSphere` orders its answer, so it stands only at the top of a find. */
  near: boolean;
}

/** Refuses what the service would refuse, and what the SDK spells wrongly, before anything is read. */
export function checkFilter(filter: unknown, rules: FilterRules): asserts filter is Doc {
  if (!isDoc(filter)) throw requestFailed('the filter must be an object');
  for (const [key, value] of Object.entries(filter)) {
    if (LOGICAL.has(key)) {
      if (!Array.isArray(value) || value.length === 0) throw requestFailed(`${key} must be a nonempty array`);
      for (const part of value) checkFilter(part, { near: rules.near && key === '$and' });
    } else if (key === '$expr') continue;
    else if (key.startsWith('$')) throw requestFailed(`unknown top level operator: ${key}`);
    else checkTest(key, value, rules);
  }
  refuseMergedOr(filter);
}

function checkTest(field: string, test: unknown, rules: FilterRules): void {
  refuseRawCommand(test, field);
  if (!isOperators(test)) return;
  for (const [operator, operand] of Object.entries(test)) {
    if (!ON_FIELD.has(operator)) throw unsupported(`the query operator ${operator} on ${field}`);
    if (operator === '$nearSphere' && !rules.near) throw requestFailed(NEAR_ELSEWHERE);
    if (operator === '$not') checkTest(field, operand, { near: false });
    if (operator === '$elemMatch') checkElement(field, operand);
    if (['$in', '$nin', '$all'].includes(operator)) {
      if (!Array.isArray(operand)) throw requestFailed(`${operator} needs an array`);
      for (const item of operand) refuseRawCommand(item, field);
    } else refuseRawCommand(operand, field);
  }
}

function checkElement(field: string, operand: unknown): void {
  refuseRawCommand(operand, field);
  if (!isDoc(operand)) throw requestFailed(`$elemMatch needs an Object`);
  if (isOperators(operand) && !LOGICAL.has(Object.keys(operand)[0] as string))
    checkTest(field, operand, { near: false });
  else checkFilter(operand, { near: false });
}

/** Protocol § 5.4.4: a command inside elemMatch leaves the SDK as its own innards. */
function refuseRawCommand(value: unknown, field: string): void {
  if (isDoc(value) && 'operator' in value && Array.isArray(value.operands))
    throw unsupported(
      `the SDK sent a raw command object (operator ${String(value.operator)}) for ${field}. It cannot encode _.and/_.or inside _.elemMatch; ` +
        'write the element test as one object of operators, e.g. _.elemMatch({$gt: 1, $lt: 5}), or _.elemMatch({x: _.gt(1)})',
    );
}

/**
 * Protocol § 5.4.1: `{a: _.eq(1).or(_.eq(2)), b: _.eq(3).or(_.eq(4))}` arrives as one `$or` of all four.
 * A run of several tests of one field followed by a run of several of another is that mistake and hardly anything else.
 */
function refuseMergedOr(filter: Doc): void {
  const parts = filter.$or;
  if (!Array.isArray(parts) || parts.length < 4) return;
  const runs: { field: string; length: number }[] = [];
  for (const part of parts) {
    const keys = isDoc(part) ? Object.keys(part) : [];
    const field = keys[0];
    if (keys.length !== 1 || field === undefined || field.startsWith('$')) return;
    const last = runs[runs.length - 1];
    if (last?.field === field) last.length++;
    else runs.push({ field, length: 1 });
  }
  const fields = new Set(runs.map((run) => run.field));
  if (fields.size < 2 || fields.size !== runs.length || runs.some((run) => run.length < 2)) return;
  throw unsupported(
    `one $or over ${[...fields].join(' and ')}: the SDK merges .or() on several fields of one where() into a single $or. ` +
      'Write _.and([_.or([{a: 1}, {a: 2}]), _.or([{b: 3}, {b: 4}])]); if one $or is meant, nest it as _.or([_.or([…]), _.or([…])])',
  );
}

/** Compiled once, run over candidates only. */
export function matcher(filter: Doc): (doc: Doc) => boolean {
  try {
    const query = new Query(filter, QUERY_OPTIONS);
    return (doc) => query.test(doc);
  } catch (error) {
    throw requestFailed(`bad query: ${error instanceof Error ? error.message : String(error)}`);
  }
}
