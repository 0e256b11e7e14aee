import * as contracts from '#types/petitions/integrity';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { isDuplicate } from '../../platform/sdk-errors';
import { carryOut, invalidationsOf } from '../invalidate';
import { selected, type InvalidationDocument } from '../invalidation';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { getPetition } from '../petition-store';
import { signaturesOf } from '../signature-store';

/** Takes a set of signatures out, silently for whoever gave them and openly in the count. */
export const invalidateSignatures = action<typeof contracts.invalidateSignatures, PetitionServices>(
  contracts.invalidateSignatures,
  async ({ reason, flagId, ...selection }, { caller, services, key }) => {
    const { database, clock, ids } = services;
    needDesk(caller);
    const now = clock.now();
    if (selection.from > selection.until) {
      throw new Refusal('call.invalid', { fields: { until: '结束时间要晚于开始时间。' } });
    }
    if (!(await getPetition(database, selection.petitionId))) throw new Refusal('petition.not-found');
    const invalidation: InvalidationDocument = {
      _id: idFrom('invalidation', caller.key, key ?? ids.random()),
      ...selection,
      // Of what is there now: nobody is taken out for what has not happened yet.
      until: Math.min(selection.until, now),
      state: 'taking',
      signatures: 0,
      reason,
      byKey: caller.key,
      at: now,
      flagId,
      restoredAt: null,
      restoredBecause: '',
      restoredByKey: null,
    };
    const invalidationId = invalidation._id;
    const { total } = await signaturesOf(database).where(selected(database, invalidation)).count();
    const known = (await invalidationsOf(database).doc(invalidationId).get()).data;
    if (known) return { invalidationId, signatures: known.signatures };
    if (total === 0) throw new Refusal('invalidation.empty');
    try {
      await invalidationsOf(database).add({ data: invalidation });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // The same tap, sent twice at once: the other one is at it.
      return { invalidationId, signatures: total };
    }
    return { invalidationId, signatures: await carryOut(services, invalidation) };
  },
);
