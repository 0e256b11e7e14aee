import * as contracts from '#types/petitions/integrity';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { carryBack, invalidationsOf } from '../invalidate';
import { lineOf } from '../petition-audit';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';

export const restoreSignatures = action<typeof contracts.restoreSignatures, PetitionServices>(
  contracts.restoreSignatures,
  async ({ invalidationId, reason }, { caller, services }) => {
    const { database, clock } = services;
    needDesk(caller);
    const now = clock.now();
    await invalidationsOf(database)
      .where({ _id: invalidationId, state: 'taken' })
      .update({ data: { state: 'restoring', restoredAt: now, restoredBecause: reason } });
    const { data } = await invalidationsOf(database).doc(invalidationId).get();
    if (!data) throw new Refusal('invalidation.not-found');
    // Repeated, it answers with what it led to; one that is still being taken out has to be through first.
    if (data.state === 'taking') throw new Refusal('call.busy');
    const signatures =
      data.state === 'restoring' ? await carryBack(database, data, clock.now()) : data.signatures;
    const said = { words: `恢复 ${signatures} 个签名`, wordsEn: `Signatures restored: ${signatures}` };
    await services.recordAudit(
      lineOf('signature.restored', caller, data.petitionId, said, reason, now),
      invalidationId,
    );
    return { invalidationId, signatures };
  },
);
