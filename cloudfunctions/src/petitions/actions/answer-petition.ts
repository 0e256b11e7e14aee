import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { demand, performPetitionStep } from '../perform';
import { refuseUnknownPhotos } from '../../platform/refuse-unknown-photos';
import { allow, answersAs, hasDuty } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { afterAnswer, duesOf, remindersOf } from '../thresholds';

/** The named bureau or the campaign office meets the duty that the signatures opened. */
export const answerPetition = action<typeof contracts.answerPetition, PetitionServices>(
  contracts.answerPetition,
  async ({ petitionId, text, photos }, context) => {
    await Promise.all([refuseRiskyWords(context, { text }), refuseUnknownPhotos(context, photos)]);
    const { state } = await performPetitionStep(context, petitionId, 'answer', (petition, at) => {
      allow(context.caller, petition, 'answer');
      const transition = petition.state === 'closed' ? 'answer-late' : 'answer';
      demand(petition, transition);
      const who = answersAs(context.caller, petition);
      if (!hasDuty(petition, who)) throw new Refusal('petition.no-duty');
      const reached = afterAnswer(petition.reached, who, at);
      const { bureauId, bureauName } = who === 'bureau' ? petition : { bureauId: null, bureauName: null };
      const patch = {
        reached,
        ...duesOf(reached),
        ...remindersOf(reached),
        answeredAt: at,
        answers: [...petition.answers, { who, bureauId, bureauName, text, photos, at }],
      };
      return { step: { transition, note: text, patch }, events: ['answered'] };
    });
    return { petitionId, state };
  },
);
