import * as contracts from '#types/petitions/integrity';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { carryBack, invalidationsOf } from '../invalidate';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';

export const restoreSignatures = action<typeof contracts.restoreSignatures, PetitionServices>(
  contracts.restoreSignatures,
  async ({ invalidationId, reason }, { caller, services }) => {
    const { database, clock } = services;
    const { command } = database;
    needDesk(caller);
    const asked = (await invalidationsOf(database).doc(invalidationId).get()).data;
    if (!asked) throw new Refusal('invalidation.not-found');
    // What another one puts back is counted by the mark of its restoration, which this one may put its own over.
    const { petitionId } = asked;
    const { total: others } = await invalidationsOf(database)
      .where({ petitionId, state: 'restoring', _id: command.nin([invalidationId]) })
      .count();
    if (others > 0) throw new Refusal('call.busy');
    await invalidationsOf(database)
      .where({ _id: invalidationId, state: 'taken' })
      .update({
        data: {
          state: 'restoring',
          restoredAt: clock.now(),
          restoredBecause: reason,
          restoredByKey: caller.key,
        },
      });
    const { data } = await invalidationsOf(database).doc(invalidationId).get();
    // Repeated, it answers with what it led to; one that is still being taken out has to be through first.
    if (!data || data.state === 'taking' || data.state === 'marked') throw new Refusal('call.busy');
    const signatures = data.state === 'restoring' ? await carryBack(services, data) : data.signatures;
    return { invalidationId, signatures };
  },
);
