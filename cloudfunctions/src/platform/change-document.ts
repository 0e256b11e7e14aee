import { carryingMore, type Carrier } from './carried-rows';
import { changedFields } from './changed-fields';
import type { Database } from './cloud';
import type { OutboxRow } from './outbox';
import { Refusal } from './refusal';
import { ATTEMPTS, pauseAfter } from './waiting';

/** A document with its history in it: every step leaves an entry whose id is made from its cause. */
export interface Stepped extends Carrier {
  /** Whoever changes it must have seen this one: one more with every step. */
  seq: number;
  entries: { _id: string }[];
}

export interface DocumentChange<Row extends Stepped> {
  /** With its new entry and `seq`. */
  after: Row;
  /** What others must do about it. */
  rows: readonly OutboxRow[];
}

/**
 * Reads, decides and writes under the condition that nobody changed it since: one document, so nothing is half written. The
 * same `entryId` again is answered with how things are. `decide` refuses by throwing, and answers null where there is nothing to
 * do. Null: there is no such document.
 */
export async function changeDocument<Row extends Stepped>(
  database: Database,
  { collection, id, entryId }: { collection: string; id: string; entryId: string },
  decide: (before: Row) => DocumentChange<Row> | null,
): Promise<Row | null> {
  const documents = database.collection<Row>(collection);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { data: before } = await documents.doc(id).get();
    if (!before) return null;
    if (before.entries.some(({ _id }) => _id === entryId)) return before;
    const change = decide(before);
    if (!change) return before;
    const { after, rows } = change;
    const { stats } = await documents.where({ _id: id, seq: before.seq }).update({
      data: { ...changedFields(database.command, before, after), ...carryingMore(database.command, rows) },
    });
    if (stats.updated === 1) return after;
    await pauseAfter(attempt);
  }
  throw new Refusal('call.busy');
}
