import { LIST_PAGE_SIZE } from '#types/reports/limits';
import type { Database } from '../platform/cloud';
import { after as cursorAfter, nextCursor } from '../platform/keyset';
import { isDuplicate } from '../platform/sdk-errors';
import type { ComplaintDocument } from './complaint';
import type { Settled } from './report-events';

/** The most people told about one decision; far above any real case. */
const COMPLAINTS_PER_TARGET_MAX = 100;

const complaints = (database: Database) => database.collection<ComplaintDocument>('complaints');

/** With the notice to the desk that it carries: one write. False where this person has complained about this before. */
export async function addComplaint(database: Database, complaint: ComplaintDocument): Promise<boolean> {
  try {
    await complaints(database).add({ data: complaint });
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
}

export async function complaintById(database: Database, id: string): Promise<ComplaintDocument | null> {
  return (await complaints(database).doc(id).get()).data;
}

export async function openComplaintsAbout(
  database: Database,
  targetId: string,
): Promise<ComplaintDocument[]> {
  const { data } = await complaints(database)
    .where({ targetId, state: 'open' })
    .limit(COMPLAINTS_PER_TARGET_MAX)
    .get();
  return data;
}

/** Again changes nothing; what was complained since stays open. */
export async function settleComplaints(database: Database, { targetId, ...settled }: Settled): Promise<void> {
  const until = database.command.lte(settled.settledAt);
  await complaints(database)
    .where({ targetId, state: 'open', at: until })
    .update({ data: settled, multi: true });
}

/** When the desk should have decided; said nowhere to anybody, so plain hours do. */
const SETTLED_WITHIN_MS = 24 * 3_600_000;

/** Not settled, and late since some time after `after`. */
export async function lateComplaints(database: Database, after: number, now: number): Promise<number> {
  const { command } = database;
  const { total } = await complaints(database)
    .where(
      command.and([
        { state: 'open', at: command.gt(after - SETTLED_WITHIN_MS) },
        { at: command.lte(now - SETTLED_WITHIN_MS) },
      ]),
    )
    .count();
  return total;
}

/** Not settled, oldest first. */
export async function complaintQueue(
  database: Database,
  cursor: string | null,
): Promise<{ complaints: ComplaintDocument[]; next: string | null }> {
  const { command } = database;
  const { data } = await complaints(database)
    .where(command.and([{ state: 'open' }, ...cursorAfter(command, 'at', 'asc', cursor)]))
    .orderBy('at', 'asc')
    .orderBy('_id', 'asc')
    .limit(LIST_PAGE_SIZE)
    .get();
  return { complaints: data, next: nextCursor(data, LIST_PAGE_SIZE, ({ at }) => at) };
}
