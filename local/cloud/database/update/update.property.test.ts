import fc from 'fast-check';
import { update as mingoUpdate } from 'mingo';
import { INDEXES, PROFILES, scalarOrNull } from '../testing/arbitraries';
import { testClient } from '../testing/client';
import { faultsOf } from '../testing/verify';
import { parseStored, stringify } from '../values/ejson';
import { copyOf, type Doc } from '../values/value';

const client = testClient([{ name: 'things', indexes: INDEXES }]);
const things = client.on('things');
afterAll(client.end);

const number = fc.integer({ min: -3, max: 3 });
const field = fc.constantFrom('a', 'b', 'c', 'n.x', 'n.z', 'new', 'new.deep');
const numeric = fc.constantFrom('count', 'n.count');
const object = fc.record({ k: number, v: number }, { noNullPrototype: true });
/** Numbers and objects do not share a list: mingo's $pull takes the number -1 for a match of {k: -1}. */
const numbers = (value: fc.Arbitrary<unknown>) => fc.tuple(fc.constant('list'), value);
const objects = (value: fc.Arbitrary<unknown>) => fc.tuple(fc.constant('n.list'), value);
const either = (value: fc.Arbitrary<unknown>) => fc.tuple(fc.constantFrom('list', 'n.list'), value);
const under = (operator: string) => (pairs: [string, unknown]) => ({ [operator]: { [pairs[0]]: pairs[1] } });
const PUSH_ENDS = [{}, { $slice: 2 }, { $slice: -2 }, { $position: 0 }, { $position: 1 }];
const each = (item: fc.Arbitrary<unknown>) =>
  fc
    .tuple(fc.array(item, { maxLength: 3 }), fc.constantFrom(...PUSH_ENDS))
    .map(([items, more]) => ({ $each: items, ...more }));

/** What mingo is a true oracle for: it ignores a wrong type where the service refuses, so types are right here. */
const change = fc.oneof(
  fc.tuple(field, scalarOrNull).map(([path, value]) => ({ $set: { [path]: value } })),
  field.map((path) => ({ $unset: { [path]: '' } })),
  fc
    .tuple(fc.constantFrom('$inc', '$mul', '$min', '$max'), numeric, number)
    .map(([op, path, by]) => ({ [op]: { [path]: by } })),
  fc
    .oneof(numbers(number), objects(object), numbers(each(number)), objects(each(object)))
    .map(under('$push')),
  fc.oneof(numbers(number), objects(object)).map(under('$addToSet')),
  either(fc.constantFrom(1, -1)).map(under('$pop')),
  fc
    .oneof(
      numbers(number),
      objects(number.map((k) => ({ k }))),
      numbers(fc.constantFrom({ $gt: 0 }, { $in: [1, 2] })),
    )
    .map(under('$pull')),
  numbers(fc.array(number, { maxLength: 3 })).map(under('$pullAll')),
);

/** mingo's $addToSet drops other elements that are there twice; the service leaves them alone. */
function addToSet(doc: Doc, fields: Record<string, unknown>): void {
  const [path, value] = Object.entries(fields)[0] as [string, unknown];
  const holder = (path === 'list' ? doc : doc.n) as { list: unknown[] };
  if (!holder.list.some((item) => stringify(item) === stringify(value))) holder.list.push(value);
}

describe('updates', () => {
  it('change documents as mingo does, and the indexes follow', () => {
    fc.assert(
      fc.property(
        PROFILES.nulls,
        fc.array(number, { maxLength: 4 }),
        fc.array(change, { minLength: 60, maxLength: 60 }),
        (fields, items, changes) => {
          const start: Doc = { _id: 'x', ...fields, list: items, count: 1 };
          // A path cannot go through null or a plain value: the service refuses that, mingo does not.
          start.n = { x: 1, list: [], count: 0, ...((fields.n as Doc | undefined) ?? {}) };
          delete start.new;
          things.set('x', omitId(start));
          let expected = copyOf(start);
          for (const change of changes) {
            if ('new.deep' in (Object.values(change)[0] as object) && typeof expected.new !== 'object')
              continue;
            if (
              'new.deep' in (Object.values(change)[0] as object) &&
              (expected.new === null || expected.new instanceof Date)
            )
              continue;
            const next = copyOf(expected);
            if ('$addToSet' in change) addToSet(next, change.$addToSet as Record<string, unknown>);
            else mingoUpdate(next, copyOf(change) as never);
            things.update('x', change);
            // -0 is 0 on the wire.
            expected = parseStored(stringify(next));
            expect({ change: stringify(change), doc: things.get('x') }).toEqual({
              change: stringify(change),
              doc: expected,
            });
          }
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
    client.reopen(() => expect(faultsOf(client.file)).toEqual([]));
  }, 60_000);
});

const omitId = ({ _id, ...rest }: Doc) => rest;
