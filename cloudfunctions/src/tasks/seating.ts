import type { TaskEventName } from '#types/tasks/events';
import type { ClaimTransition } from '#types/tasks/states';
import { expiryOf, newClaim, type ClaimDocument } from './claim';
import { addClaim, changeClaim, CLAIMS, claimsOf, getClaim } from './claim-store';
import { isSeated, type TaskDocument } from './task';
import { claimLeftRow, taskEventRow, type LineChange } from './task-rows';
import type { TaskServices } from './task-services';
import { getTask, leaveLine } from './task-store';

/** On a reserve list at the most, and so moving up at once. */
const WAITING_MAX = 500;

/** Outbox rows of kind `claim-made`: whoever is in line gets a claim of their own, and a slot where the line gives one. */
export async function claimMade(services: TaskServices, { taskId, claimId }: LineChange): Promise<void> {
  const { database } = services;
  if (!(await getClaim(database, claimId))) {
    const task = await getTask(database, taskId);
    const entry = task?.line.find((one) => one.claimId === claimId);
    if (!task || !entry) return;
    await addClaim(database, newClaim(task, entry));
  }
  // Read after the claim is there: whoever leaves from now on finds it.
  const [task, claim] = await Promise.all([getTask(database, taskId), getClaim(database, claimId)]);
  if (!task || !claim || claim.state !== 'claimed') return;
  if (task.state === 'cancelled') await endClaim(services, task, claimId, { transition: 'cancel' });
  else if (isSeated(task, claimId)) await seat(services, task, claimId, false);
}

/** Outbox rows of kind `claim-left`. */
export async function claimLeft(services: TaskServices, { taskId, claimId }: LineChange): Promise<void> {
  await leaveLine(services.database, taskId, [claimId]);
  await noteSeats(services, taskId);
}

/**
 * Brings the claims in line with the line: whoever has moved up gets to know, once. May be done any number of times and in
 * any order.
 */
export async function noteSeats(services: TaskServices, taskId: string): Promise<void> {
  const { database } = services;
  const task = await getTask(database, taskId);
  if (!task) return;
  const { data } = await claimsOf(database)
    .where({ taskId, state: 'claimed', seatedAt: null })
    .limit(WAITING_MAX)
    .get();
  for (const { _id } of data) if (isSeated(task, _id)) await seat(services, task, _id, true);
}

async function seat(
  services: TaskServices,
  task: TaskDocument,
  claimId: string,
  movedUp: boolean,
): Promise<void> {
  const { database, clock, outbox } = services;
  const { changed } = await changeClaim(database, claimId, 'seated', (claim) => {
    if (claim.state !== 'claimed' || claim.seatedAt !== null) return null;
    const at = clock.now();
    const seatedAt = movedUp ? at : claim.claimedAt;
    const told = { at, cause: claimId, claimId, personKey: claim.personKey ?? claim.holderKey };
    return {
      transition: null,
      patch: { seatedAt, expiresAt: expiryOf(task, { ...claim, seatedAt }) },
      rows: () => (movedUp ? [taskEventRow(outbox, 'seated', task, told)] : []),
    };
  });
  if (changed && movedUp) await services.carriedRows.deliver(CLAIMS, claimId);
}

export interface Ending {
  transition: Extract<ClaimTransition, 'expire' | 'cancel'>;
  event?: TaskEventName;
  note?: string;
  actorKey?: string | null;
  /** Asked again of the claim as it is now. */
  when?: (claim: ClaimDocument) => boolean;
}

/** Ends a claim before its check-in, tells its person, and gives the place to the next in line. */
export async function endClaim(
  services: TaskServices,
  task: TaskDocument,
  claimId: string,
  { transition, event, note = '', actorKey = null, when = () => true }: Ending,
): Promise<ClaimDocument> {
  const { database, clock, outbox } = services;
  const { claim, changed } = await changeClaim(database, claimId, transition, (before) => {
    if (before.state !== 'claimed' || !when(before)) return null;
    const told = { at: clock.now(), cause: claimId, claimId, note, actorKey };
    const personKey = before.personKey ?? before.holderKey;
    return {
      transition,
      patch: { expiresAt: null },
      rows: () => [
        claimLeftRow(outbox, { taskId: task._id, claimId }),
        ...(event ? [taskEventRow(outbox, event, task, { ...told, personKey })] : []),
      ],
    };
  });
  if (changed) await services.carriedRows.deliver(CLAIMS, claimId);
  return claim;
}
