import * as contracts from '#types/tasks/claim-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { asSeated, expiryOf, mayExtend, remindedOf } from '../claim';
import { claimFor } from '../claim-view';
import { ownClaim, performClaimStep } from '../perform';
import { isSeated } from '../task';
import type { TaskServices } from '../task-services';

/** A day more, once; beyond the window it would be no use and changes nothing. */
export const extendClaim = action<typeof contracts.extendClaim, TaskServices>(
  contracts.extendClaim,
  async ({ claimId }, context) => {
    const { task } = await ownClaim(context, claimId);
    const claim = await performClaimStep(context, claimId, 'extend', (before) => {
      if (before.state === 'claimed') {
        if (before.extended) throw new Refusal('claim.extended');
        if (!isSeated(task, claimId)) throw new Refusal('claim.no-slot');
      }
      const seated = asSeated(task, before);
      if (before.state === 'claimed' && !mayExtend(task, seated)) return null;
      const { seatedAt } = seated;
      const expiresAt = expiryOf(task, { seatedAt, extended: true });
      return {
        transition: 'extend',
        patch: { seatedAt, expiresAt, remindAt: remindedOf(task, expiresAt), extended: true },
      };
    });
    return { claim: claimFor(task, claim, context.services.clock.now()) };
  },
);
