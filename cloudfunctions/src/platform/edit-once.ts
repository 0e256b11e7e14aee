import type { ErrorCode } from '#types/errors';
import { AUDIT_ROW, type AuditEntry } from '#types/people/audit';
import type { CallContext } from './action';
import { idFrom } from './ids';
import { Refusal } from './refusal';
import type { Services } from './services';
import { inTransaction } from './transaction';

export interface Edited {
  _id: string;
  rev: number;
  /** Which intention changed it last: the same one again changes nothing. */
  lastKey: string;
}

interface Edit<T extends Edited> {
  collection: string;
  id: string;
  /** As the administrator last saw it; 0 is a new one. */
  rev: number;
  /** What it becomes, from what it is. */
  next(before: T | null): Omit<T, '_id' | 'rev' | 'lastKey'>;
  said: Pick<AuditEntry, 'what' | 'subject' | 'words' | 'wordsEn'>;
  /** What somebody is told who has seen an older state. */
  changedMeanwhile: ErrorCode;
}

/** One document changed by somebody who has seen its latest state, together with the line in the audit log. */
export async function editOnce<T extends Edited>(
  { caller, services, key }: CallContext<Services>,
  { collection, id, rev, next, said, changedMeanwhile }: Edit<T>,
): Promise<{ before: T | null; after: T }> {
  const { database, clock, ids, outbox } = services;
  const lastKey = idFrom('edit', collection, id, caller.key, key ?? ids.random());
  const line: AuditEntry = { ...said, actorKey: caller.key, whomKey: null, why: '', at: clock.now() };
  const row = outbox.row(AUDIT_ROW, line, lastKey);
  const edited = await inTransaction(database, async (transaction) => {
    const document = transaction.collection<T>(collection).doc(id);
    const { data: before } = await document.get();
    if (before?.lastKey === lastKey) return { before, after: before, isNew: false };
    if ((before?.rev ?? 0) !== rev) throw new Refusal(changedMeanwhile);
    const data = { ...next(before), rev: rev + 1, lastKey };
    await document.set({ data });
    await transaction.collection('outbox').add({ data: row });
    return { before, after: { _id: id, ...data } as T, isNew: true };
  });
  if (edited.isNew) await outbox.drainOwn([row]);
  return edited;
}
