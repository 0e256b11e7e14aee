import type { Claim } from '#types/tasks/task';
import { asSeated, claimStepsOf, type ClaimDocument } from './claim';
import { waitingIn, type TaskDocument } from './task';

/** A claim as its own person sees it. */
export function claimFor(task: TaskDocument, given: ClaimDocument, now: number): Claim {
  const claim = asSeated(task, given);
  const isClaimed = claim.state === 'claimed';
  return {
    claimId: claim._id,
    taskId: claim.taskId,
    state: claim.state,
    waiting: isClaimed ? waitingIn(task, claim._id) : null,
    claimedAt: claim.claimedAt,
    expiresAt: isClaimed ? claim.expiresAt : null,
    extended: claim.extended,
    checkedInAt: claim.checkedInAt,
    checkedOutAt: claim.checkedOutAt,
    handedInAt: claim.handedInAt,
    note: claim.note,
    before: claim.before,
    after: claim.after,
    minutes: claim.minutes,
    overReason: claim.overReason,
    flags: claim.flags,
    declined: claim.declined,
    creditedMinutes: claim.creditedMinutes,
    steps: claimStepsOf(task, given, now),
  };
}
