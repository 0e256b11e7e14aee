import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { demand, performPetitionStep } from '../perform';
import { allow } from '../petition-policy';
import type { PetitionServices } from '../petition-services';

/** Out of sight with everything kept, or back to where it was. */
export const hidePetition = action<typeof contracts.hidePetition, PetitionServices>(
  contracts.hidePetition,
  async ({ petitionId, hidden, reason }, context) => {
    const { state } = await performPetitionStep(context, petitionId, 'hide', (petition) => {
      const step = hidden ? 'hide' : 'restore';
      allow(context.caller, petition, step);
      demand(petition, step);
      const patch = { hiddenFrom: hidden ? petition.state : null };
      return { step: { transition: step, note: reason, patch }, events: hidden ? ['hidden'] : [] };
    });
    return { petitionId, state };
  },
);
