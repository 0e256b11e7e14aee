import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { collects } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { getPetition } from '../petition-store';
import { getSignature, turnSignature } from '../signature-store';

/** Withdrawn while it is open; without a signature there is nothing to do. */
export const unsignPetition = action<typeof contracts.unsignPetition, PetitionServices>(
  contracts.unsignPetition,
  async ({ petitionId }, { services, caller, key }) => {
    const { database, clock, ids } = services;
    const [petition, signature] = await Promise.all([
      getPetition(database, petitionId),
      getSignature(database, petitionId, caller.key),
    ]);
    if (!petition) throw new Refusal('petition.not-found');
    if (!collects(petition, clock.now())) throw new Refusal('petition.closed');
    if (signature) {
      const changeId = idFrom('signature-change', signature._id, 'withdrawn', key ?? ids.random());
      await turnSignature(database, signature, 'withdrawn', clock.now(), changeId);
    }
    return { signedAt: null };
  },
);
