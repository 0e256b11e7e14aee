import fc from 'fast-check';
import { Query } from 'mingo';
import { entriesOf } from '../index/entries';
import { toIndex } from '../storage/catalog';
import { filter, INDEXES, order, PROFILES } from '../testing/arbitraries';
import { testClient } from '../testing/client';
import { stringify } from '../values/ejson';
import { valueAt } from '../values/path';
import type { Doc } from '../values/value';

const client = testClient(Object.keys(PROFILES).map((name) => ({ name, indexes: INDEXES })));
afterAll(client.end);

/** 3 kinds of collections x 20 sets of documents x 100 questions = 6,000 cases; more with FIND_SETS=300, which takes minutes. */
const SETS = Number(process.env['FIND_SETS'] ?? 20);
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

const ids = (docs: Doc[]) => docs.map(({ _id }) => _id).sort();

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

  /** Ids are enough here, and reading whole documents with the SDK's parser takes longer than finding them. */
  function ask(action: string, filter: Doc, more: { order?: object; offset?: number; limit?: number } = {}) {
    const order = more.order && { order: stringify(more.order) };
    const body = { collectionName: name, queryType: 'WHERE', query: stringify(filter), ...more, ...order };
    return client.perform(action, body).data as { list: string[]; total: number };
  }

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
          const byText = new Map(all.map((item) => [stringify(item), item]));
          const find = (filter: Doc, more: object) =>
            ask('getDocument', filter, more).list.map((text) => byText.get(text) ?? { _id: text });
          for (const { filter, order, skip, limit } of questions) {
            const query = new Query(filter);
            const expected = all.filter((item) => query.test(item));
            const found = find(filter, { order, limit: 1000 });
            const page = find(filter, { order, offset: skip, limit });
            const total = ask('calculateDocument', filter).total;
            const keys = (items: Doc[]) => stringify(keysOf(items, order));
            const comparable = name !== 'wild' && Object.keys(order).length > 0;
            const ours = [ids(found), total, keys(page), comparable && keys(found)];
            const theirs = [
              ids(expected),
              expected.length,
              keys(found.slice(skip, skip + limit)),
              comparable && keys(sortedByMingo(expected, order)),
            ];
            if (stringify(ours) === stringify(theirs)) continue;
            expect({ filter, order, skip, limit, all, answer: ours }).toEqual({
              ...{ filter, order, skip, limit, all },
              answer: theirs,
            });
          }
        },
      ),
      // Every case is named in the failure; shrinking a hundred questions at once would only take minutes.
      { numRuns: SETS, endOnFailure: true },
    );
  }, 240_000);
});
