import type { TaskEventName } from '#types/tasks/events';
import { VERIFY_REMIND_HOURS } from '#types/tasks/limits';
import { eachDue } from '../../platform/each-due';
import type { Job } from '../../platform/jobs';
import { handInRemindedOf, verifierOf, type ClaimDocument } from '../claim';
import { changeClaim, CLAIMS } from '../claim-store';
import { HOUR_MS, type TaskDocument } from '../task';
import { taskEventRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { getTask } from '../task-store';

/** A claim is about to end by itself, or was never handed in: its person is told. Something waits to be verified: its organisers are. */
export const remindClaims: Job<TaskServices> = {
  name: 'tasks.remind-claims',
  async run(services, until) {
    const due = { collection: CLAIMS, by: 'remindAt' } as const;
    return eachDue<ClaimDocument>(services, due, until, (claim) => remind(services, claim));
  },
};

interface Reminder {
  event: TaskEventName;
  personKey: string | null;
  /** Never told of their own work. */
  actorKey?: string | null;
  /** When again; null: not any more. */
  again: number | null;
}

function reminderOf(task: TaskDocument, claim: ClaimDocument, now: number): Reminder | null {
  const { state, personKey, holderKey, checkedInAt } = claim;
  if (state === 'claimed') return { event: 'expiring', personKey: personKey ?? holderKey, again: null };
  if (state === 'checked_in') {
    return { event: 'hand-in-due', personKey, again: handInRemindedOf(task, checkedInAt ?? now, now) };
  }
  if (state !== 'handed_in') return null;
  const again = now + VERIFY_REMIND_HOURS * HOUR_MS;
  return { event: 'handed-in', personKey: verifierOf(task, claim), actorKey: personKey, again };
}

async function remind(services: TaskServices, { _id: claimId, taskId }: ClaimDocument): Promise<boolean> {
  const { database, clock, outbox } = services;
  const task = await getTask(database, taskId);
  if (!task) return false;
  const { changed } = await changeClaim(database, claimId, `remind:${clock.now()}`, (claim) => {
    const now = clock.now();
    const { remindAt } = claim;
    if (remindAt === null || remindAt > now) return null;
    const reminder = reminderOf(task, claim, now);
    if (!reminder) return { transition: null, patch: { remindAt: null } };
    const { event, personKey, actorKey = null, again } = reminder;
    const told = { at: now, cause: `${claimId}:${remindAt}`, claimId, personKey, actorKey };
    return {
      transition: null,
      patch: { remindAt: again },
      rows: () => [taskEventRow(outbox, event, task, told)],
    };
  });
  if (changed) await services.carriedRows.deliver(CLAIMS, claimId);
  return changed;
}
