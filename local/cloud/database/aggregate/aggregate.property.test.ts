import fc from 'fast-check';
import { Aggregator, Context } from 'mingo';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as stageOperators from 'mingo/operators/pipeline';
import * as queries from 'mingo/operators/query';
import { filter, INDEXES, PROFILES } from '../testing/arbitraries';
import { testClient } from '../testing/client';
import { stringify } from '../values/ejson';
import type { Doc } from '../values/value';

const client = testClient([
  { name: 'plain', indexes: INDEXES },
  { name: 'nulls', indexes: INDEXES },
]);
afterAll(client.end);

const context = Context.init({
  accumulator: accumulators,
  expression: expressions,
  pipeline: stageOperators,
  query: queries,
} as unknown as Parameters<typeof Context.init>[0]);

const number = { $cond: [{ $isNumber: '$b' }, '$b', 0] };
const groupId = fc.constantFrom<unknown>(
  '$a',
  '$n.x',
  null,
  { a: '$a', b: '$b' },
  { x: '$n.x', c: '$c' },
  { $type: '$c' },
);
const fields = fc.constantFrom<Doc>(
  { n: { $sum: 1 } },
  { n: { $sum: 1 }, total: { $sum: number } },
  { mean: { $avg: number }, least: { $min: number }, most: { $max: number } },
  { all: { $push: '$_id' } },
  { spread: { $stdDevPop: number } },
);
const stage = fc.oneof(
  fc.tuple(groupId, fields).map(([_id, rest]) => ['$group', { _id, ...rest }] as [string, unknown]),
  fc.constantFrom<[string, unknown]>(
    ['$project', { a: 1, 'n.x': 1 }],
    ['$addFields', { twice: { $add: [number, number] } }],
    ['$sortByCount', '$a'],
    ['$count', 'n'],
    ['$unwind', { path: '$a', preserveNullAndEmptyArrays: true }],
    ['$skip', 2],
  ),
);

/** The order of groups, and of documents that nothing sorts, is nobody's promise. */
const asSet = (rows: unknown[]) => rows.map((row) => stringify(sorted(row as Doc))).sort();
const sorted = ({ all, spread, ...rest }: Doc & { all?: unknown[]; spread?: number }): unknown => ({
  ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))),
  all: all && [...all].sort(),
  // Running sums and sums at the end round differently in the last digit.
  spread: spread && Math.abs(spread) > 1e-9 ? spread.toPrecision(9) : 0,
});

describe.each(['plain', 'nulls'] as const)('pipelines over %s documents', (name) => {
  const collection = client.on(name);

  it('answer as mingo does, whatever an index took over', () => {
    fc.assert(
      fc.property(
        fc.array(PROFILES[name], { minLength: 1, maxLength: 20 }),
        fc.array(fc.tuple(filter, stage, fc.boolean()), { minLength: 50, maxLength: 50 }),
        (docs, questions) => {
          collection.removeWhere({});
          const all = docs.map((fields, i) => ({ _id: `d${i}`, ...fields }) as Doc);
          collection.add(...all);
          for (const [filter, stage, matching] of questions) {
            const pipeline: [string, unknown][] = matching ? [['$match', filter], stage] : [stage];
            const ours = collection.aggregate(...pipeline, ['$limit', 1000]);
            const oracle = new Aggregator(
              pipeline.map(([key, value]) => ({ [key]: value })),
              { context },
            );
            const answer = oracle.run<Doc>(all.map((doc) => ({ ...doc })));
            // MongoDB's $count of nothing is no document; mingo's is a zero.
            const theirs = answer.filter((row) => stage[0] !== '$count' || row.n !== 0);
            const label = JSON.stringify(pipeline);
            if (stage[0] === '$skip') expect([label, ours.length]).toEqual([label, theirs.length]);
            else expect([label, asSet(ours)]).toEqual([label, asSet(theirs)]);
          }
        },
      ),
      { numRuns: 30, endOnFailure: true },
    );
  }, 60_000);
});
