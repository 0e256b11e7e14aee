import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { maySeePetition } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { getPetition } from '../petition-store';
import { refreshLive } from '../roll-up';

/** For a page that stays open. Whoever asks when the count has grown old counts for everybody. */
export const countPetition = action<typeof contracts.countPetition, PetitionServices>(
  contracts.countPetition,
  async ({ petitionId }, { caller, services: { database, clock } }) => {
    const petition = await getPetition(database, petitionId);
    if (!petition || !maySeePetition(caller, petition)) throw new Refusal('petition.not-found');
    const now = clock.now();
    const counted = petition.openedAt === null ? null : await refreshLive(database, petition, now);
    return counted === null
      ? { signatures: petition.live.signatures, countedAt: petition.live.at }
      : { signatures: counted, countedAt: now };
  },
);
