import type { Database } from '../platform/cloud';
import { idFrom } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import { isDuplicate } from '../platform/sdk-errors';
import { inTransaction } from '../platform/transaction';
import type { Tally, Window } from './counting';
import type { SignatureChange, SignatureDocument } from './signature';

export const SIGNATURES = 'signatures';
export const CHANGES = 'signature_changes';
/** Days × communities of one window; a window is a minute, so one or two days. */
const TALLIES_MAX = 1_000;

export const signaturesOf = (database: Database) => database.collection<SignatureDocument>(SIGNATURES);
export const changesOf = (database: Database) => database.collection<SignatureChange>(CHANGES);
export const signatureId = (petitionId: string, personKey: string) =>
  idFrom('signature', petitionId, personKey);

export async function getSignature(
  database: Database,
  petitionId: string,
  personKey: string,
): Promise<SignatureDocument | null> {
  return (await signaturesOf(database).doc(signatureId(petitionId, personKey)).get()).data;
}

/** One write that touches nothing else. False where this person's is there already. */
export async function addSignature(database: Database, signature: SignatureDocument): Promise<boolean> {
  try {
    await signaturesOf(database).add({ data: signature });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/**
 * Withdraws a signature, or gives a withdrawn one again: the row and the change of the count together. Does nothing where the
 * signature is not as expected any more. One that was taken out is marked as gone and changes no count a second time.
 */
export async function turnSignature(
  database: Database,
  signature: SignatureDocument,
  to: 'withdrawn' | 'valid',
  at: number,
  changeId: string,
  patch: Partial<SignatureDocument> = {},
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    const document = transaction.collection<SignatureDocument>(SIGNATURES).doc(signature._id);
    const { data: now } = await document.get();
    if (!now) return false;
    if (now.state === 'invalid') {
      await document.update({ data: { gone: to === 'withdrawn' } });
      return true;
    }
    if (now.state === to) return false;
    await document.update({ data: { ...patch, state: to } });
    const change: SignatureChange = {
      _id: changeId,
      petitionId: signature.petitionId,
      delta: to === 'valid' ? 1 : -1,
      at,
      why: to === 'valid' ? 'signed-again' : 'withdrawn',
    };
    await transaction.collection<SignatureChange>(CHANGES).add({ data: change });
    return true;
  });
}

/** Signed before: the same signature, or a withdrawn one given again with what is said now. When it was first given. */
export async function signAgain(
  database: Database,
  signature: SignatureDocument,
  at: number,
  cause: string,
): Promise<number> {
  const before = await getSignature(database, signature.petitionId, signature.personKey);
  if (!before) throw new Refusal('call.busy');
  if (before.state === 'valid' || (before.state === 'invalid' && !before.gone)) return before.signedAt;
  const { words, wordsState, community, name, tellMe } = signature;
  const patch = { words, wordsState, community, name, tellMe };
  await turnSignature(
    database,
    before,
    'valid',
    at,
    idFrom('signature-change', before._id, 'again', cause),
    patch,
  );
  return before.signedAt;
}

/** Nothing where there is none. */
export async function withdrawSignature(
  database: Database,
  petitionId: string,
  personKey: string,
  at: number,
  cause: string,
): Promise<void> {
  const signature = await getSignature(database, petitionId, personKey);
  if (!signature) return;
  const changeId = idFrom('signature-change', signature._id, 'withdrawn', cause);
  await turnSignature(database, signature, 'withdrawn', at, changeId);
}

/** Signatures given and changes made in a window, together: what the count grew by. */
export async function countedIn(database: Database, petitionId: string, window: Window): Promise<number> {
  const [{ total }, changed] = await Promise.all([
    signaturesOf(database)
      .where(within(database, 'signedAt', petitionId, window))
      .count(),
    changedIn(database, petitionId, window),
  ]);
  return total + changed;
}

export async function changedIn(database: Database, petitionId: string, window: Window): Promise<number> {
  const { aggregate } = database.command;
  const { list } = await changesOf(database)
    .aggregate()
    .match(within(database, 'at', petitionId, window))
    .group({ _id: null, delta: aggregate.sum('$delta') })
    .end<{ delta: number }>();
  return list[0]?.delta ?? 0;
}

export async function talliesIn(database: Database, petitionId: string, window: Window): Promise<Tally[]> {
  const { list } = await signaturesOf(database)
    .aggregate()
    .match(within(database, 'signedAt', petitionId, window))
    .group({
      _id: { day: '$day', community: '$community' },
      signatures: database.command.aggregate.sum(1),
    })
    .limit(TALLIES_MAX)
    .end<{ _id: { day: string; community?: string | null }; signatures: number }>();
  return list.map(({ _id, signatures }) => ({ day: _id.day, community: _id.community ?? null, signatures }));
}

function within({ command }: Database, field: string, petitionId: string, { after, until }: Window) {
  return command.and([{ petitionId }, { [field]: command.gt(after) }, { [field]: command.lte(until) }]);
}

/** A person reads what WeChat did not pass within a day. */
const READ_WITHIN_MS = 24 * 3_600_000;

/** Words that have become late in this time. */
export async function lateSignerWords(database: Database, after: number, now: number): Promise<number> {
  const { command } = database;
  const late = { wordsState: 'waiting', signedAt: command.gt(after - READ_WITHIN_MS) };
  const { total } = await signaturesOf(database)
    .where(command.and([late, { state: 'valid', signedAt: command.lte(now - READ_WITHIN_MS) }]))
    .count();
  return total;
}

/** Signers told at a time. */
const SLICE = 200;

/** Who asked to hear of the answer, in slices by `_id`. */
export async function signersToTell(
  database: Database,
  petitionId: string,
  after: string,
): Promise<{ keys: string[]; last: string | null }> {
  const { command } = database;
  const { data } = await signaturesOf(database)
    .where({ petitionId, tellMe: true, state: 'valid', _id: command.gt(after) })
    .orderBy('_id', 'asc')
    .limit(SLICE)
    .get();
  return {
    keys: data.map(({ personKey }) => personKey),
    last: data.length === SLICE ? (data.at(-1)?._id ?? null) : null,
  };
}
