import * as contracts from '#types/tasks/claim-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { releaseProblem } from '../claim';
import { ownClaim, performClaimStep } from '../perform';
import { claimLeftRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { leaveLine } from '../task-store';

/** Gives the place back; the next in line moves up. */
export const releaseClaim = action<typeof contracts.releaseClaim, TaskServices>(
  contracts.releaseClaim,
  async ({ claimId }, context) => {
    const { services } = context;
    const { task } = await ownClaim(context, claimId);
    const taskId = task._id;
    const claim = await performClaimStep(context, claimId, 'release', (before, now) => {
      const problem = before.state === 'claimed' ? releaseProblem(task, before, now) : null;
      if (problem !== null) throw new Refusal(problem);
      return {
        transition: 'release',
        patch: { expiresAt: null, remindAt: null },
        rows: () => [claimLeftRow(services.outbox, { taskId, claimId })],
      };
    });
    // The row does it too; at once, so that whoever looks now sees it.
    await leaveLine(services.database, taskId, [claimId]);
    return { claimId, state: claim.state };
  },
);
