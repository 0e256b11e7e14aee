import { MODERATION_TARGET_WORKING_DAYS } from '#types/petitions/limits';
import { workingDaysLater } from '#types/places/working-calendar';
import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { gramsOf, unfinished } from '../draft';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { demand, performPetitionStep } from '../perform';
import { allow } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { getPetition } from '../petition-store';

/** To the moderators, who have a target to keep. */
export const submitPetition = action<typeof contracts.submitPetition, PetitionServices>(
  contracts.submitPetition,
  async ({ petitionId }, context) => {
    const { caller, services } = context;
    const { calendar } = await services.townStore.town();
    const draft = await getPetition(services.database, petitionId);
    if (!draft) throw new Refusal('petition.not-found');
    allow(caller, draft, 'submit');
    const { title, ask, reasons } = draft;
    // A text that WeChat could not judge goes on: a person reads every one of them.
    await refuseRiskyWords(context, { title, ask, reasons });
    const { state } = await performPetitionStep(context, petitionId, 'submit', (petition, now) => {
      allow(caller, petition, 'submit');
      demand(petition, 'submit');
      const fields = unfinished(petition);
      if (Object.keys(fields).length > 0) throw new Refusal('petition.unfinished', { fields });
      if (!caller.consents.includes('voice')) throw new Refusal('consent.voice-needed');
      const patch = {
        submittedAt: now,
        moderateBy: workingDaysLater(calendar, now, MODERATION_TARGET_WORKING_DAYS),
        grams: gramsOf(petition),
        rejection: null,
      };
      return { step: { transition: 'submit', patch }, events: ['submitted'] };
    });
    return { petitionId, state };
  },
);
