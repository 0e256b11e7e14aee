import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { collects } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { getPetition } from '../petition-store';
import { withdrawSignature } from '../signature-store';

/** Withdrawn while it is open; without a signature there is nothing to do. */
export const unsignPetition = action<typeof contracts.unsignPetition, PetitionServices>(
  contracts.unsignPetition,
  async ({ petitionId }, { services, caller, key }) => {
    const { database, clock, ids } = services;
    const petition = await getPetition(database, petitionId);
    if (!petition) throw new Refusal('petition.not-found');
    if (!collects(petition, clock.now())) throw new Refusal('petition.closed');
    await withdrawSignature(database, petitionId, caller.key, clock.now(), key ?? ids.random());
    return { signedAt: null };
  },
);
