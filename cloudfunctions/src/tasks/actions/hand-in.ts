import * as contracts from '#types/tasks/claim-contracts';
import { VERIFY_REMIND_HOURS } from '#types/tasks/limits';
import { action } from '../../platform/action';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { refuseUnknownPhotos } from '../../platform/refuse-unknown-photos';
import { mayTake, verifierOf } from '../claim';
import { wrongState } from '../claim-store';
import { claimFor } from '../claim-view';
import { flagged, foundBy, handInOf, refuseUnproven } from '../handing-in';
import { ownClaim, performClaimStep } from '../perform';
import { photosUsed } from '../photos-used';
import { HOUR_MS } from '../task';
import { proofPhotosRow, taskEventRow } from '../task-rows';
import type { TaskServices } from '../task-services';

/** Check-out and proof in one. */
export const handIn = action<typeof contracts.handIn, TaskServices>(
  contracts.handIn,
  async ({ claimId, moment, before, after, note, overReason }, context) => {
    const { services, caller } = context;
    const { task } = await ownClaim(context, claimId, 'named');
    const photos = [...new Set([...before, ...after])];
    // Of the others there is nothing to look at.
    const looks = task.spots.length === 0 ? [] : await services.rounds.lookedAt(task.spots);
    refuseUnproven(task, looks, after);
    const [used] = await Promise.all([
      photosUsed(services, claimId, photos),
      refuseUnknownPhotos(context, before, 'before'),
      refuseUnknownPhotos(context, after, 'after'),
      refuseRiskyWords(context, { note, overReason }),
    ]);
    const claim = await performClaimStep(context, claimId, 'hand-in', (found, now, cause) => {
      if (!mayTake(found.state, 'hand-in')) throw wrongState(found);
      const { at, minutes, flags } = handInOf(task, found, { moment, overReason }, now);
      const told = { at: now, cause, claimId, personKey: verifierOf(task, found), actorKey: caller.key };
      return {
        transition: 'hand-in',
        patch: {
          ...{ checkedOutAt: at, handedInAt: now, minutes, note, before, after, photos, overReason },
          ...foundBy(found, looks),
          ...{ expiresAt: null, remindAt: now + VERIFY_REMIND_HOURS * HOUR_MS },
          ...{ flags: flagged(found.flags, used ? [...flags, 'photo-used'] : flags) },
        },
        rows: () => [
          taskEventRow(services.outbox, 'handed-in', task, told),
          ...(photos.length > 0
            ? [proofPhotosRow(services.outbox, { claimId, fileIDs: photos }, cause)]
            : []),
        ],
      };
    });
    return { claim: claimFor(task, claim, services.clock.now()) };
  },
);
