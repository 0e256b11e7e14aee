import { DAY_MS } from '#types/china-time';
import * as contracts from '#types/petitions/contracts';
import type { Threshold } from '#types/petitions/thresholds';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { demand, performPetitionStep } from '../perform';
import type { PetitionDocument } from '../petition';
import { allow } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { getPetition } from '../petition-store';
import { currentThresholds } from '../threshold-store';

/** Published with the thresholds as they are today, or rejected with a reason that everybody can read. */
export const moderatePetition = action<typeof contracts.moderatePetition, PetitionServices>(
  contracts.moderatePetition,
  async ({ petitionId, publish, reason, words }, context) => {
    const { database, agreesTo } = context.services;
    const [{ thresholds }, submitted] = await Promise.all([
      currentThresholds(database),
      getPetition(database, petitionId),
      refuseRiskyWords(context, { words }),
    ]);
    // Asked before the step is decided: taking it back puts the petition back to a draft, and one of the two is first.
    const agrees = !publish || submitted === null || (await agreesTo(submitted.authorKey, 'voice'));
    const { state } = await performPetitionStep(context, petitionId, 'moderate', (petition, now) => {
      const step = publish ? 'publish' : 'reject';
      allow(context.caller, petition, step);
      demand(petition, step);
      if (!agrees) throw new Refusal('petition.author-withdrew');
      if (publish) {
        return {
          step: { transition: 'publish', note: words, patch: opened(petition, thresholds, now) },
          events: ['published'],
        };
      }
      // Valibot has asked for the reason; without one there is nothing to publish.
      const rejection = { reason: reason ?? 'unclear', words };
      return { step: { transition: 'reject', note: words, patch: { rejection } }, events: ['rejected'] };
    });
    return { petitionId, state };
  },
);

/** A text that was open before keeps what was signed then: only its author has. */
function opened(
  petition: PetitionDocument,
  thresholds: readonly Threshold[],
  now: number,
): Partial<PetitionDocument> {
  return {
    openedAt: now,
    closesAt: now + petition.collectingDays * DAY_MS,
    rejection: null,
    thresholds,
    ...(petition.base.until === 0 && { base: { signatures: 0, until: now - 1 } }),
  };
}
