import * as contracts from '#types/tasks/claim-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { checkInOf } from '../checking-in';
import { handInRemindedOf, type ClaimDocument } from '../claim';
import { claimFor } from '../claim-view';
import { flagged } from '../handing-in';
import { ownClaim, performClaimStep } from '../perform';
import { handInBy, isSeated, type TaskDocument } from '../task';
import { claimLeftRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { comeBack } from '../task-store';

export const checkIn = action<typeof contracts.checkIn, TaskServices>(
  contracts.checkIn,
  async ({ claimId, moment, code }, context) => {
    const { services } = context;
    const { task, claim: found } = await ownClaim(context, claimId, 'named');
    const isBack = found.state === 'expired' && (await cameBack(services, task, found, moment.at));
    const claim = await performClaimStep(context, claimId, 'check-in', (before, now) => {
      if (!isBack && before.state === 'claimed' && !isSeated(task, claimId)) {
        throw new Refusal('claim.no-slot');
      }
      const { at, meters, flags } = checkInOf(task, before, { moment, code }, now);
      return {
        transition: isBack && before.state === 'expired' ? 'check-in-late' : 'check-in',
        patch: {
          ...{ checkedInAt: at, checkInMeters: meters },
          ...{ expiresAt: handInBy(task), remindAt: handInRemindedOf(task, at, now) },
          flags: flagged(before.flags, flags),
        },
      };
    });
    return { claim: claimFor(task, claim, services.clock.now()) };
  },
);

/**
 * Checked in without network while the claim still held, told after it had ended: they were there. Where nobody has the
 * place by now it is theirs again.
 */
async function cameBack(
  { database, outbox, clock }: TaskServices,
  task: TaskDocument,
  claim: ClaimDocument,
  at: number,
): Promise<boolean> {
  const { _id: claimId, personKey, teamId, holderKey, claimedAt, endedAt } = claim;
  if (endedAt === null || at >= endedAt || at > clock.now()) return false;
  const entry = { claimId, personKey, teamId, holderKey, at: claimedAt };
  // Should this end before the claim says so: the row takes it out of line again.
  return comeBack(database, task, entry, [claimLeftRow(outbox, { taskId: task._id, claimId })]);
}
