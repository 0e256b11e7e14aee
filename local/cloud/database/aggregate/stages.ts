import { checkFilter } from '../query/filter';
import { invalidParam, requestFailed, unsupported } from '../wire-error';
import { parseWire } from '../values/ejson';
import { isDoc } from '../values/value';

export interface Stage {
  name: string;
  value: unknown;
}

/** https://docs.cloudbase.net/api-reference/server/node-sdk/database/aggregate : the stages the SDK can send. */
const STAGES = new Set(
  '$addFields $bucket $bucketAuto $count $geoNear $group $limit $lookup $match $project $replaceRoot $sample $skip $sort $sortByCount $unwind'.split(
    ' ',
  ),
);

/** An aggregate whose stages set no limit answers this many rows (seen in WeChat's cloud, protocol § 5.3). */
export const AGGREGATE_DEFAULT_ROWS = 20;

export function readStages(value: unknown, now: number): Stage[] {
  if (!Array.isArray(value)) throw invalidParam('stages must be an array');
  const stages = value.map((item: unknown) => {
    if (!isDoc(item) || typeof item.stageKey !== 'string' || typeof item.stageValue !== 'string')
      throw invalidParam('each stage needs stageKey and stageValue');
    return { name: item.stageKey, value: parseWire(item.stageValue, now) };
  });
  stages.forEach(checkStage);
  return stages;
}

/** A pipeline inside `$lookup` is written as MongoDB writes it: `[{$match: …}]`. */
export function readPipeline(value: unknown): Stage[] {
  if (!Array.isArray(value)) throw requestFailed('a pipeline must be an array');
  const stages = value.map((item: unknown) => {
    const [name, ...more] = isDoc(item) ? Object.keys(item) : [];
    if (!isDoc(item) || name === undefined || more.length > 0)
      throw requestFailed('A pipeline stage specification object must contain exactly one field.');
    return { name, value: item[name] };
  });
  stages.forEach(checkStage);
  return stages;
}

function checkStage({ name, value }: Stage, at: number): void {
  if (!STAGES.has(name)) throw unsupported(`the aggregate stage ${name}`);
  if (name === '$match') checkFilter(value, { near: false });
  if (name === '$geoNear' && at > 0)
    throw requestFailed('$geoNear is only valid as the first stage in a pipeline.');
  if (
    (name === '$limit' || name === '$skip') &&
    (!Number.isInteger(value) || (value as number) < (name === '$limit' ? 1 : 0))
  )
    throw requestFailed(
      `the ${name.slice(1)} must be ${name === '$limit' ? 'positive' : 'a non-negative number'}`,
    );
  if (name === '$group' && (!isDoc(value) || !('_id' in value)))
    throw requestFailed('a group specification must include an _id');
}
