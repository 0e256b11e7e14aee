import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { demand, performPetitionStep } from '../perform';
import { allow } from '../petition-policy';
import type { PetitionServices } from '../petition-services';

/** Back to a draft. The version goes up, so that nobody signs a text they have not read. */
export const revisePetition = action<typeof contracts.revisePetition, PetitionServices>(
  contracts.revisePetition,
  async ({ petitionId }, context) => {
    const { state } = await performPetitionStep(context, petitionId, 'revise', (petition) => {
      allow(context.caller, petition, 'revise');
      demand(petition, 'revise');
      if (petition.frozenAt !== null) throw new Refusal('petition.frozen');
      const patch = { textVersion: petition.textVersion + 1, openedAt: null, closesAt: null };
      return { step: { transition: 'revise', patch } };
    });
    return { petitionId, state };
  },
);
