import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { maySeePetition } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { getPetition } from '../petition-store';
import { petitionFor } from '../petition-view';
import { refreshLive } from '../roll-up';
import { getSignature } from '../signature-store';

export const openPetition = action<typeof contracts.openPetition, PetitionServices>(
  contracts.openPetition,
  async ({ petitionId }, { caller, services }) => {
    const { database, clock } = services;
    const [petition, own] = await Promise.all([
      getPetition(database, petitionId),
      getSignature(database, petitionId, caller.key),
    ]);
    // Not there and not for this reader's eyes are the same answer.
    if (!petition || !maySeePetition(caller, petition)) throw new Refusal('petition.not-found');
    const now = clock.now();
    const counted = petition.openedAt === null ? null : await refreshLive(database, petition, now);
    return { petition: petitionFor(caller, petition, now, counted ?? petition.live.signatures, own) };
  },
);
