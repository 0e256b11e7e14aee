import fc from 'fast-check';
import { Query } from 'mingo';
import { entriesOf } from '../index/entries';
import { toIndex } from '../storage/catalog';
import { filter, INDEXES, order, PROFILES } from '../testing/arbitraries';
import { testClient } from '../testing/client';
import { compareValues } from '../values/compare';
import { valueAt } from '../values/path';
import type { Doc } from '../values/value';

const client = testClient(Object.keys(PROFILES).map((name) => ({ name, indexes: INDEXES })));
afterAll(client.end);

/** 3 kinds of collections x 75 sets of documents x 100 questions = 22,500 cases. */
const SETS = 75;
const QUESTIONS = 100;

const question = fc.record({ filter, order, skip: fc.nat(6), limit: fc.integer({ min: 1, max: 12 }) });

/** Equal keys may come in any order; the sequence of keys may not differ. Missing sorts as null. */
const keysOf = (docs: Doc[], by: Record<string, 1 | -1>) =>
  docs.map((doc) => Object.keys(by).map((path) => valueAt(doc, path) ?? null));

/** Like MongoDB, an index over two arrays of one document refuses the document. */
const indexable = (doc: Doc) => {
  try {
    INDEXES.forEach((declaration, i) => entriesOf(toIndex(i, declaration, 0), doc));
    return true;
  } catch {
    return false;
  }
};

const byId = (a: Doc, b: Doc) => compareValues(a._id, b._id);

/** mingo tells null from missing when it sorts; MongoDB does not, so the oracle is given null in the place of missing. */
function sortedByMingo(docs: Doc[], by: Record<string, 1 | -1>): Doc[] {
  const keyed = docs.map((doc) => ({ doc, keys: keysOf([doc], by)[0] as unknown[] }));
  const spec = Object.fromEntries(Object.values(by).map((direction, i) => [`keys.${i}`, direction]));
  const flat = keyed.map(({ doc, keys }) => ({
    doc,
    keys: Object.fromEntries(keys.map((key, i) => [String(i), key])),
  }));
  return new Query({})
    .find<{ doc: Doc }>(flat)
    .sort(spec)
    .all()
    .map(({ doc }) => doc);
}

describe.each(Object.entries(PROFILES))('on %s documents', (name, doc) => {
  const collection = client.on(name);

  it('every filter, sort, skip, limit and count answers as mingo does over all documents', () => {
    fc.assert(
      fc.property(
        fc.array(doc, { minLength: 1, maxLength: 25 }),
        fc.array(question, { minLength: QUESTIONS, maxLength: QUESTIONS }),
        (docs, questions) => {
          collection.removeWhere({});
          const all = docs.map((fields, i) => ({ _id: `d${i}`, ...fields }) as Doc).filter(indexable);
          if (all.length === 0) return;
          collection.add(...all);
          for (const { filter, order, skip, limit } of questions) {
            const query = new Query(filter);
            const expected = all.filter((item) => query.test(item));
            const label = JSON.stringify({ filter, order, skip, limit });
            const found = collection.find(filter, { order, limit: 1000 });
            expect([label, [...found].sort(byId)]).toEqual([label, [...expected].sort(byId)]);
            expect([label, collection.count(filter)]).toEqual([label, expected.length]);
            const page = collection.find(filter, { order, offset: skip, limit });
            expect([label, keysOf(page, order)]).toEqual([
              label,
              keysOf(found.slice(skip, skip + limit), order),
            ]);
            if (name !== 'wild' && Object.keys(order).length > 0)
              expect([label, keysOf(found, order)]).toEqual([
                label,
                keysOf(sortedByMingo(expected, order), order),
              ]);
          }
        },
      ),
      // Every case is named in the failure; shrinking a hundred questions at once would only take minutes.
      { numRuns: SETS, endOnFailure: true },
    );
  }, 120_000);
});
