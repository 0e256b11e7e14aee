import type { Database } from '../platform/cloud';
import { Refusal } from '../platform/refusal';
import { isDuplicate } from '../platform/sdk-errors';
import { flagsOf } from './flags';
import { selected, type InvalidationDocument } from './invalidation';
import { lineOf } from './petition-audit';
import type { PetitionServices } from './petition-services';
import { petitionsOf } from './petition-store';
import type { SignatureChange } from './signature';
import { changesOf, signaturesOf } from './signature-store';

/** Days on which signatures were taken out or put back, as the public page lists them; most petitions have none. */
const CORRECTIONS_SHOWN = 10;
/** Signers come and go while theirs are put back; more often than this within one call is left to the clock. */
const ROUNDS_MAX = 5;

type Parts = Pick<PetitionServices, 'database' | 'clock' | 'recordAudit'>;

export const invalidationsOf = (database: Database) =>
  database.collection<InvalidationDocument>('invalidations');

/**
 * Takes the signatures out, in steps that each may be repeated: mark the rows, end the marking, count what is marked, write the
 * one change of the count under a name made from the invalidation, put it on record, then call it taken. Ended anywhere, the clock
 * carries it on and the count comes out the same: nothing is marked any more once it may have been counted.
 */
export async function carryOut(parts: Parts, invalidation: InvalidationDocument): Promise<number> {
  const { database, clock, recordAudit } = parts;
  const { _id, petitionId, flagId, byKey, reason } = invalidation;
  if (invalidation.state === 'taking') {
    await signaturesOf(database)
      .where(selected(database, invalidation))
      .update({ data: { state: 'invalid', invalidationId: _id }, multi: true });
    await turn(database, _id, 'taking', { state: 'marked' });
  }
  const { total } = await signaturesOf(database).where({ invalidationId: _id }).count();
  await changeOnce(parts, { _id, petitionId, delta: -total, why: 'invalidated' });
  await sayOpenly(database, petitionId);
  // One begun before this was kept has none.
  if (flagId) {
    await flagsOf(database)
      .where({ _id: flagId })
      .update({ data: { state: 'invalidated' } });
  }
  const said = { words: `作废 ${total} 个签名`, wordsEn: `Signatures taken out: ${total}` };
  await recordAudit(lineOf('signature.invalidated', byKey, petitionId, said, reason, clock.now()), _id);
  await turn(database, _id, 'marked', { state: 'taken', signatures: total });
  return total;
}

/**
 * The way back, by the same steps. A signature that its signer withdrew meanwhile is put back and withdrawn: it can be given
 * again as any other.
 */
export async function carryBack(parts: Parts, invalidation: InvalidationDocument): Promise<number> {
  const { database, clock, recordAudit } = parts;
  const { _id, petitionId, byKey, restoredByKey, restoredBecause } = invalidation;
  const withdrawnId = `${_id}-withdrawn`;
  await putBack(database, _id, withdrawnId);
  const [{ total: valid }, { total: withdrawn }] = await Promise.all([
    signaturesOf(database).where({ restorationId: _id }).count(),
    signaturesOf(database).where({ restorationId: withdrawnId }).count(),
  ]);
  const total = valid + withdrawn;
  await changeOnce(parts, { _id: `${_id}-back`, petitionId, delta: total, why: 'restored' });
  if (withdrawn > 0) {
    await changeOnce(parts, { _id: withdrawnId, petitionId, delta: -withdrawn, why: 'withdrawn' });
  }
  await sayOpenly(database, petitionId);
  const said = { words: `恢复 ${total} 个签名`, wordsEn: `Signatures restored: ${total}` };
  await recordAudit(
    // Begun before it was kept who puts them back.
    lineOf('signature.restored', restoredByKey ?? byKey, petitionId, said, restoredBecause, clock.now()),
    _id,
  );
  await turn(database, _id, 'restoring', { state: 'restored' });
  return total;
}

/** Until none is out: between the two updates a signer may withdraw, or sign again. */
async function putBack(database: Database, invalidationId: string, withdrawnId: string): Promise<void> {
  const out = { invalidationId, state: 'invalid' };
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    await signaturesOf(database)
      .where({ ...out, gone: false })
      .update({ data: { state: 'valid', restorationId: invalidationId }, multi: true });
    await signaturesOf(database)
      .where({ ...out, gone: true })
      .update({ data: { state: 'withdrawn', gone: false, restorationId: withdrawnId }, multi: true });
    if ((await signaturesOf(database).where(out).count()).total === 0) return;
  }
  throw new Refusal('call.busy');
}

/** Only from the state it was seen in: of two that do the same, the second changes nothing. */
async function turn(
  database: Database,
  _id: string,
  from: InvalidationDocument['state'],
  to: Partial<InvalidationDocument>,
): Promise<void> {
  await invalidationsOf(database).where({ _id, state: from }).update({ data: to });
}

/** Stamped when it is written: the count looks for changes by that. */
async function changeOnce({ database, clock }: Parts, change: Omit<SignatureChange, 'at'>): Promise<void> {
  await changesOf(database)
    .add({ data: { ...change, at: clock.now() } })
    .catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
    });
}

/** How many are out altogether and since when, from the changes themselves: written again it is the same. */
async function sayOpenly(database: Database, petitionId: string): Promise<void> {
  const { command } = database;
  const corrected = { petitionId, why: command.in(['invalidated', 'restored']) };
  const [{ list }, { data: latest }] = await Promise.all([
    changesOf(database)
      .aggregate()
      .match(corrected)
      .group({ _id: null, delta: command.aggregate.sum('$delta') })
      .end<{ delta: number }>(),
    changesOf(database).where(corrected).orderBy('at', 'desc').limit(CORRECTIONS_SHOWN).get(),
  ]);
  const corrections = latest.map(({ at, delta }) => ({ at, signatures: delta }));
  await petitionsOf(database)
    .where({ _id: petitionId })
    .update({ data: { invalidated: -(list[0]?.delta ?? 0), corrections: command.set(corrections) } });
}
