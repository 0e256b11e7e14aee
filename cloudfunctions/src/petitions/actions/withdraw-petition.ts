import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { demand, performPetitionStep } from '../perform';
import { allow } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { NO_DUTY } from '../thresholds';

export const withdrawPetition = action<typeof contracts.withdrawPetition, PetitionServices>(
  contracts.withdrawPetition,
  async ({ petitionId }, context) => {
    const { state } = await performPetitionStep(context, petitionId, 'withdraw', (petition) => {
      allow(context.caller, petition, 'withdraw');
      demand(petition, 'withdraw');
      return { step: { transition: 'withdraw', patch: NO_DUTY } };
    });
    return { petitionId, state };
  },
);
