import type { Job } from '../../platform/jobs';
import { changeClaim, claimsOf } from '../claim-store';
import { endClaim } from '../seating';
import type { TaskServices } from '../task-services';
import { getTask } from '../task-store';

const BATCH = 50;

/** Nobody came by the time it held: the place goes to the next in line. What was never handed in is over, too. */
export const endClaims: Job<TaskServices> = {
  name: 'tasks.end-claims',
  async run(services, until) {
    const { database, clock } = services;
    const { command } = database;
    const { data } = await claimsOf(database)
      .where(
        command.and([
          { active: true },
          { expiresAt: command.gt(0) },
          { expiresAt: command.lte(clock.now()) },
        ]),
      )
      .orderBy('expiresAt', 'asc')
      .limit(BATCH)
      .get();
    let ended = 0;
    for (const { _id, taskId, state } of data) {
      if (clock.now() >= until) break;
      await (state === 'claimed' ? expire(services, taskId, _id) : close(services, _id));
      ended += 1;
    }
    return ended;
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
