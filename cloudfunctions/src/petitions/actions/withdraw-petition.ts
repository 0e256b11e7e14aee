import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { demand, performPetitionStep } from '../perform';
import { allow, isPublished } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { NO_DUTY } from '../thresholds';

export const withdrawPetition = action<typeof contracts.withdrawPetition, PetitionServices>(
  contracts.withdrawPetition,
  async ({ petitionId }, context) => {
    const { state } = await performPetitionStep(context, petitionId, 'withdraw', (petition) => {
      allow(context.caller, petition, 'withdraw');
      demand(petition, 'withdraw');
      // Whoever signed waits for an answer, and its bureau may be writing one.
      const events = isPublished(petition) ? (['withdrawn'] as const) : [];
      return { step: { transition: 'withdraw', patch: NO_DUTY }, events };
    });
    return { petitionId, state };
  },
);
