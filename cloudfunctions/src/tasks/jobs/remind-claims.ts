import { VERIFY_REMIND_HOURS } from '#types/tasks/limits';
import { eachDue } from '../../platform/each-due';
import type { Job } from '../../platform/jobs';
import type { ClaimDocument } from '../claim';
import { changeClaim, CLAIMS } from '../claim-store';
import { HOUR_MS } from '../task';
import { taskEventRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { getTask } from '../task-store';

/** A claim is about to end by itself: its person is told. Something waits to be verified: its organisers are, again and again. */
export const remindClaims: Job<TaskServices> = {
  name: 'tasks.remind-claims',
  async run(services, until) {
    const due = { collection: CLAIMS, by: 'remindAt' } as const;
    return eachDue<ClaimDocument>(services, due, until, (claim) => remind(services, claim));
  },
};

async function remind(services: TaskServices, { _id: claimId, taskId }: ClaimDocument): Promise<boolean> {
  const { database, clock, outbox } = services;
  const task = await getTask(database, taskId);
  if (!task) return false;
  const { changed } = await changeClaim(database, claimId, `remind:${clock.now()}`, (claim) => {
    const now = clock.now();
    const { remindAt, state, personKey, holderKey } = claim;
    if (remindAt === null || remindAt > now) return null;
    const waits = state === 'handed_in';
    const told = { at: now, cause: `${claimId}:${remindAt}`, claimId };
    const toWhom = waits ? task.organiserKey : (personKey ?? holderKey);
    const event = waits ? 'handed-in' : 'expiring';
    return {
      transition: null,
      patch: { remindAt: waits ? now + VERIFY_REMIND_HOURS * HOUR_MS : null },
      rows: () => [taskEventRow(outbox, event, task, { ...told, personKey: toWhom })],
    };
  });
  if (changed) await services.carriedRows.deliver(CLAIMS, claimId);
  return changed;
}
