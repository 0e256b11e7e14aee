import { AUDIT_ROW, type AuditEntry } from '#types/people/audit';
import type { CallContext } from '../platform/action';
import type { Transaction } from '../platform/cloud';
import { idFrom } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import { inTransaction } from '../platform/transaction';
import type { PlaceServices } from './place-services';
import { needTownAdmin } from './place-policy';
import { EDITION, type Editable, type EditionDocument } from './town-data';

type Context = CallContext<PlaceServices>;

/** What the audit log says about a change. */
export interface Said {
  what: string;
  /** `bureau:weather`. */
  subject: string;
  /** Chinese, few words. */
  words: string;
  /** The same in English. */
  wordsEn: string;
}

export interface Written {
  /** False: this very intention had been carried out before. */
  written: boolean;
}

/** Names one intention of one person: the same phone key gives the same cause. */
export function causeOf({ caller, key, services }: Context, action: string): string {
  return idFrom('town', action, caller.key, key ?? services.ids.random());
}

/** Writes what `work` writes, the line in the audit log and the town's new edition: all of it or nothing. */
export async function changeTown(
  context: Context,
  cause: string,
  work: (transaction: Transaction, edition: EditionDocument) => Promise<Said | null>,
): Promise<Written> {
  const { services, caller } = context;
  needTownAdmin(caller);
  const { outbox, clock, database } = services;
  const row = await inTransaction(database, async (transaction) => {
    const editions = transaction.collection<EditionDocument>('town');
    const { data } = await editions.doc(EDITION).get();
    const edition: EditionDocument = data ?? { _id: EDITION, version: '', applied: [], zones: 0 };
    const said = await work(transaction, edition);
    if (!said) return null;
    const { _id, ...next } = { ...edition, version: cause };
    await editions.doc(_id).set({ data: next });
    const line: AuditEntry = { ...said, actorKey: caller.key, whomKey: null, why: '', at: clock.now() };
    const audit = outbox.row(AUDIT_ROW, line, cause);
    await transaction.collection('outbox').add({ data: audit });
    return audit;
  });
  if (row) await outbox.drainOwn([row]);
  // This instance shows it at once; the others within TOWN_MAX_AGE_MS.
  await services.townStore.fresh();
  return { written: row !== null };
}

export interface Edit<T extends Editable> {
  collection: string;
  id: string;
  /** As the administrator last saw it; 0 is a new one. */
  rev: number;
  cause: string;
  /** What it becomes, from what it is; null takes it away. */
  next(before: T | null): Omit<T, '_id' | 'rev' | 'lastKey'> | null;
  said(before: T | null): Said;
}

/** One document, changed by somebody who has seen its latest state. */
export async function editTown<T extends Editable>(
  context: Context,
  { collection, id, rev, cause, next, said }: Edit<T>,
): Promise<{ rev: number }> {
  await changeTown(context, cause, async (transaction, edition) => {
    const rows = transaction.collection<T>(collection);
    const { data: before } = await rows.doc(id).get();
    if (before?.lastKey === cause) return null;
    if ((before?.rev ?? 0) !== rev) throw new Refusal('town.changed-meanwhile');
    const after = next(before);
    if (after) await rows.doc(id).set({ data: { ...after, rev: rev + 1, lastKey: cause } });
    else if (before) await rows.doc(id).remove();
    else return null;
    if (collection === 'zones' && !before) edition.zones += 1;
    return said(before);
  });
  return { rev: rev + 1 };
}
