import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { askedPhotos } from '../../platform/asked-photos';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { demand, performPetitionStep } from '../perform';
import { allow, answersAs, hasDuty } from '../petition-policy';
import { answerPhotosRow } from '../petition-rows';
import type { PetitionServices } from '../petition-services';
import { afterAnswer, duesOf, remindersOf } from '../thresholds';

/** The named bureau or the campaign office meets the duty that the signatures opened. */
export const answerPetition = action<typeof contracts.answerPetition, PetitionServices>(
  contracts.answerPetition,
  async ({ petitionId, text, photos }, context) => {
    const [asked] = await Promise.all([askedPhotos(context, photos), refuseRiskyWords(context, { text })]);
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
        answers: [
          ...petition.answers,
          { who, bureauId, bureauName, text, photos, screened: true as const, at },
        ],
      };
      return {
        step: { transition, note: text, patch },
        events: ['answered'],
        rows: (cause) =>
          photos.length > 0
            ? [answerPhotosRow(context.services.outbox, { petitionId, ...asked }, cause)]
            : [],
      };
    });
    return { petitionId, state };
  },
);
