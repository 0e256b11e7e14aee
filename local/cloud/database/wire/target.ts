import { Candidate, newEffort, type Effort, type Reading } from '../plan/candidate';
import { find } from '../plan/find';
import { distanceTo, nearTest } from '../plan/geo';
import { matcher } from '../query/filter';
import { compareRows, sortValues } from '../query/sort';
import type { Collection } from '../storage/catalog';
import type { Environment } from '../storage/environment';
import type { OpenTransaction } from '../transaction/open-transaction';
import type { Transactions } from '../transaction/transactions';
import { duplicateKey } from '../wire-error';
import { stringify } from '../values/ejson';
import type { Doc } from '../values/value';

/** Where an action reads and writes: the collection itself, or a transaction's view of it. */
export interface Target {
  find(reading: Reading, effort: Effort): Iterable<Candidate>;
  /** Finds all first and hands out one by one then, so that a change cannot bring a document in front of the search again. */
  each(reading: Reading, effort: Effort, work: (found: Candidate) => void): void;
  insert(doc: Doc): void;
  replace(before: Candidate, after: Doc): void;
  remove(before: Candidate): void;
  /** Runs writes: all of them or none. */
  write<T>(work: () => T): T;
}

export function plainTarget(
  environment: Environment,
  transactions: Transactions,
  collection: Collection,
): Target {
  const { documents, main } = environment;
  const changed: unknown[] = [];
  return {
    find: (reading, effort) => find(main, collection, reading, effort),
    each: (reading, effort, work) => {
      // Numbers are kept, not documents: an update may touch the whole collection.
      const rids = Array.from(find(main, collection, reading, effort), ({ rid }) => rid);
      for (const rid of rids) work(documents.byRid(collection, rid));
    },
    insert: (doc) => {
      documents.insert(collection, doc);
      changed.push(doc._id);
    },
    replace: (before, after) => {
      documents.replace(collection, before.rid, before.doc, after);
      changed.push(after._id);
    },
    remove: (before) => {
      documents.remove(collection, before.rid, before.doc);
      changed.push(before.doc._id);
    },
    write: (work) => {
      const done = environment.write(work);
      for (const id of changed) transactions.overtake(collection, id);
      return done;
    },
  };
}

export function transactionTarget(
  transactions: Transactions,
  transaction: OpenTransaction,
  collection: Collection,
): Target {
  const put = (id: unknown, doc: Doc | null) => transactions.write(transaction, collection, id, doc);
  return {
    find: (reading, effort) => findWithOwnWrites(transaction, collection, reading, effort),
    each: (reading, effort, work) =>
      [...findWithOwnWrites(transaction, collection, reading, effort)].forEach(work),
    insert: (doc) => {
      if (transactions.read(transaction, collection, doc._id) !== undefined) {
        transactions.end(transaction);
        throw duplicateKey('Insert', collection.name, '_id_', [doc._id]);
      }
      put(doc._id, doc);
    },
    replace: (_, after) => put(after._id, after),
    remove: (before) => put(before.doc._id, null),
    write: (work) => work(),
  };
}

/** The snapshot's answer with the transaction's own writes laid over it. */
function findWithOwnWrites(
  { snapshot, writes }: OpenTransaction,
  collection: Collection,
  reading: Reading,
  effort: Effort,
): Iterable<Candidate> {
  const own = [...writes.values()].filter((write) => write.collection === collection);
  if (own.length === 0) return find(snapshot, collection, reading, effort);
  const { filter, sort, skip, limit } = reading;
  const hidden = new Set(own.map(({ id }) => id));
  const wide = { ...reading, skip: 0, limit: skip + limit + own.length };
  const rows = [...find(snapshot, collection, wide, newEffort())].filter(({ doc }) => !hidden.has(doc._id));
  const near = nearTest(filter);
  const rest = matcher(near?.rest ?? filter);
  const metersTo = (doc: Doc) => (near ? distanceTo(doc, near.path, near.near) : 0);
  const within = (doc: Doc) =>
    near === undefined || (metersTo(doc) <= near.near.maxMeters && metersTo(doc) >= near.near.minMeters);
  for (const { doc } of own)
    if (doc !== null && rest(doc) && within(doc)) rows.push(new Candidate(-1, stringify(doc), doc));
  if (sort.length > 0)
    rows.sort((a, b) => compareRows(sortValues(a.doc, sort), sortValues(b.doc, sort), sort));
  else if (near) rows.sort((a, b) => metersTo(a.doc) - metersTo(b.doc));
  const page = rows.slice(skip, skip + limit);
  effort.returned = page.length;
  effort.examined = rows.length;
  return page;
}
