import fc from 'fast-check';
import { Query } from 'mingo';
import { filter, INDEXES, PROFILES } from '../testing/arbitraries';
import { testClient } from '../testing/client';
import { faultsOf } from '../testing/verify';
import { parseStored, stringify } from '../values/ejson';
import type { Doc } from '../values/value';

const client = testClient([{ name: 'things', indexes: INDEXES }]);
afterAll(client.end);
const outside = client.on('things');

const id = fc.integer({ min: 0, max: 8 }).map((n) => `d${n}`);
const step = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), id, doc: PROFILES.nulls }),
  fc.record({ kind: fc.constant('remove' as const), id }),
  fc.record({ kind: fc.constant('outside' as const), id: id.map((name) => `o${name}`), doc: PROFILES.nulls }),
  fc.record({ kind: fc.constant('find' as const), filter }),
);

const ids = (docs: Iterable<Doc>) => [...docs].map(({ _id }) => _id).sort();
const wire = (doc: Doc) => parseStored(stringify(doc));

it('a transaction answers every question from its snapshot and its own writes, and commits just those', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(id, PROFILES.nulls), { maxLength: 8 }),
      fc.array(step, { maxLength: 25 }),
      (start, steps) => {
        outside.removeWhere({});
        const inside = new Map<unknown, Doc>();
        for (const [_id, doc] of start) {
          outside.set(_id, doc);
          inside.set(_id, wire({ _id, ...doc }));
        }
        const everywhere = new Map(inside);
        const transactionId = client.start();
        const things = client.on('things', transactionId);
        for (const step of steps) {
          if (step.kind === 'find') {
            const query = new Query(step.filter);
            const expected = [...inside.values()].filter((doc) => query.test(doc));
            const label = JSON.stringify(step.filter);
            expect([label, ids(things.find(step.filter))]).toEqual([label, ids(expected)]);
          } else if (step.kind === 'remove') {
            things.remove(step.id);
            inside.delete(step.id);
            everywhere.delete(step.id);
          } else {
            const doc = wire({ _id: step.id, ...step.doc });
            (step.kind === 'set' ? things : outside).set(step.id, step.doc);
            if (step.kind === 'set') inside.set(step.id, doc);
            everywhere.set(step.id, doc);
          }
        }
        client.commit(transactionId);
        expect(ids(outside.find())).toEqual(ids(everywhere.values()));
      },
    ),
    { numRuns: 150, endOnFailure: true },
  );
  client.reopen(() => expect(faultsOf(client.file)).toEqual([]));
}, 60_000);
