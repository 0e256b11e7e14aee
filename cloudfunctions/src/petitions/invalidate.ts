import type { Database } from '../platform/cloud';
import { isDuplicate } from '../platform/sdk-errors';
import { selected, type InvalidationDocument } from './invalidation';
import { petitionsOf } from './petition-store';
import type { SignatureChange } from './signature';
import { changesOf, signaturesOf } from './signature-store';

/** Days on which signatures were taken out or put back, as the public page lists them; most petitions have none. */
const CORRECTIONS_SHOWN = 10;

export const invalidationsOf = (database: Database) =>
  database.collection<InvalidationDocument>('invalidations');

/**
 * Takes the signatures out, in steps that each may be repeated: mark the rows, count what is marked, write the one change of
 * the count under a name made from the invalidation, then call it taken. Ended anywhere, the clock carries it on and the
 * count comes out the same. `now` is when the change is written: the count looks for changes by that.
 */
export async function carryOut(
  database: Database,
  invalidation: InvalidationDocument,
  now: number,
): Promise<number> {
  const { _id, petitionId } = invalidation;
  await signaturesOf(database)
    .where(selected(database, invalidation))
    .update({ data: { state: 'invalid', invalidationId: _id }, multi: true });
  const { total } = await signaturesOf(database).where({ invalidationId: _id }).count();
  await changeOnce(database, { _id, petitionId, delta: -total, at: now, why: 'invalidated' });
  await sayOpenly(database, petitionId);
  await invalidationsOf(database)
    .where({ _id, state: 'taking' })
    .update({ data: { state: 'taken', signatures: total } });
  return total;
}

/** The way back, by the same steps. A signature that its signer withdrew meanwhile stays withdrawn. */
export async function carryBack(
  database: Database,
  invalidation: InvalidationDocument,
  now: number,
): Promise<number> {
  const { _id, petitionId } = invalidation;
  await signaturesOf(database)
    .where({ invalidationId: _id, state: 'invalid', gone: false })
    .update({ data: { state: 'valid', restorationId: _id }, multi: true });
  const { total } = await signaturesOf(database).where({ restorationId: _id }).count();
  await changeOnce(database, { _id: `${_id}-back`, petitionId, delta: total, at: now, why: 'restored' });
  await sayOpenly(database, petitionId);
  await invalidationsOf(database)
    .where({ _id, state: 'restoring' })
    .update({ data: { state: 'restored' } });
  return total;
}

async function changeOnce(database: Database, change: SignatureChange): Promise<void> {
  await changesOf(database)
    .add({ data: change })
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
