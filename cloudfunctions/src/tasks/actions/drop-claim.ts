import * as contracts from '#types/tasks/claim-contracts';
import { action } from '../../platform/action';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { needClaim, wrongState } from '../claim-store';
import { endClaim } from '../seating';
import { needOrganiser } from '../task-policy';
import type { TaskServices } from '../task-services';
import { leaveLine, needTask } from '../task-store';

/** For somebody who cannot come any more: the place goes to the next in line. */
export const dropClaim = action<typeof contracts.dropClaim, TaskServices>(
  contracts.dropClaim,
  async ({ claimId, reason }, context) => {
    const { services, caller } = context;
    const { database } = services;
    const found = await needClaim(database, claimId);
    needOrganiser(caller, found);
    const [task] = await Promise.all([
      needTask(database, found.taskId),
      refuseRiskyWords(context, { reason }),
    ]);
    const ending = { transition: 'cancel', event: 'dropped', note: reason, actorKey: caller.key } as const;
    const claim = await endClaim(services, task, claimId, ending);
    if (claim.state !== 'cancelled') throw wrongState(claim);
    await leaveLine(database, task._id, [claimId]);
    return { claimId, state: claim.state };
  },
);
