import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { demand, performPetitionStep } from '../perform';
import { allow } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { duesOf, NO_DUTY, remindersOf } from '../thresholds';

/** Out of sight with everything kept, or back to where it was. */
export const hidePetition = action<typeof contracts.hidePetition, PetitionServices>(
  contracts.hidePetition,
  async ({ petitionId, hidden, reason }, context) => {
    const { state } = await performPetitionStep(context, petitionId, 'hide', (petition) => {
      const step = hidden ? 'hide' : 'restore';
      allow(context.caller, petition, step);
      demand(petition, step);
      const { reached, state: before } = petition;
      // Nobody can answer what is out of sight; back again, its duties are owed as before.
      const patch = hidden
        ? { hiddenFrom: before, ...NO_DUTY }
        : { hiddenFrom: null, ...duesOf(reached), ...remindersOf(reached) };
      return { step: { transition: step, note: reason, patch }, events: hidden ? ['hidden'] : [] };
    });
    return { petitionId, state };
  },
);
