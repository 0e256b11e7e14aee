import { eachDue } from '../../platform/each-due';
import type { Job } from '../../platform/jobs';
import type { ClaimDocument } from '../claim';
import { changeClaim, CLAIMS } from '../claim-store';
import { endClaim } from '../seating';
import type { TaskServices } from '../task-services';
import { getTask } from '../task-store';

/** Nobody came by the time it held: the place goes to the next in line. What was never handed in is over, too. */
export const endClaims: Job<TaskServices> = {
  name: 'tasks.end-claims',
  async run(services, until) {
    const due = { collection: CLAIMS, by: 'expiresAt', where: { active: true } } as const;
    return eachDue<ClaimDocument>(services, due, until, ({ _id, taskId, state }) =>
      state === 'claimed' ? expire(services, taskId, _id) : close(services, _id),
    );
  },
};

async function expire(services: TaskServices, taskId: string, claimId: string): Promise<void> {
  const task = await getTask(services.database, taskId);
  if (!task) return;
  const when = ({ expiresAt }: { expiresAt: number | null }) =>
    expiresAt !== null && expiresAt <= services.clock.now();
  await endClaim(services, task, claimId, { transition: 'expire', event: 'expired', when });
}

/** Checked in and never handed in, or declined and not handed in again: off the person's list. */
async function close({ database, clock }: TaskServices, claimId: string): Promise<void> {
  await changeClaim(database, claimId, 'closed', ({ expiresAt }) =>
    expiresAt !== null && expiresAt <= clock.now()
      ? { transition: null, patch: { active: false, expiresAt: null } }
      : null,
  );
}
