import type { TaskEventName } from '#types/tasks/events';
import type { ClaimTransition } from '#types/tasks/states';
import type { GoOn } from '../platform/outbox';
import { expiryOf, handInRemindedOf, isHolding, newClaim, remindedOf, type ClaimDocument } from './claim';
import { addClaim, changeClaim, CLAIMS, claimsOf, getClaim } from './claim-store';
import { handInBy, isSeated, type TaskDocument } from './task';
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
  else if (task.state === 'ended') await endClaim(services, task, claimId, { transition: 'expire' });
}

/** Outbox rows of kind `claim-left`. Whoever has come back meanwhile stays. */
export async function claimLeft(services: TaskServices, { taskId, claimId }: LineChange): Promise<void> {
  const claim = await getClaim(services.database, claimId);
  if (claim && isHolding(claim.state)) return;
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

/** Claims that follow their task in one go, a few requests each: well within what a function may run (20 s). */
const FOLLOWING_A_RUN = 40;

/** Outbox rows of kind `task-changed`: claims follow a task that was changed or called off, and their people are told. */
export async function taskChanged(
  services: TaskServices,
  order: { taskId: string; after?: string },
): Promise<GoOn | undefined> {
  const { database, clock, outbox } = services;
  const { command } = database;
  const { taskId, after = '' } = order;
  const task = await getTask(database, taskId);
  if (!task) return undefined;
  const { data } = await claimsOf(database)
    .where({ taskId, state: command.in(['claimed', 'checked_in']), _id: command.gt(after) })
    .orderBy('_id', 'asc')
    .limit(FOLLOWING_A_RUN)
    .get();
  for (const { _id: claimId, state } of data) {
    if (task.state === 'cancelled') {
      const note = task.cancelledReason;
      if (state === 'checked_in') await tellStopped(services, task, claimId);
      else await endClaim(services, task, claimId, { transition: 'cancel', event: 'cancelled', note });
      continue;
    }
    const cause = `changed:${task.rev}`;
    const { changed } = await changeClaim(database, claimId, cause, (claim) => {
      if (claim.state !== state) return null;
      const { title, kind, startsAt, scopes } = task;
      const expiresAt = state === 'claimed' ? expiryOf(task, claim) : handInBy(task);
      const personKey = claim.personKey ?? claim.holderKey;
      const told = { at: clock.now(), cause: `${claimId}:${cause}`, claimId, personKey };
      return {
        transition: null,
        patch: {
          ...{ title, kind, startsAt, scopes, expiresAt },
          remindAt:
            state === 'claimed'
              ? remindedOf(task, expiresAt)
              : handInRemindedOf(task, claim.checkedInAt ?? told.at, told.at),
        },
        rows: () => [taskEventRow(outbox, 'changed', task, told)],
      };
    });
    if (changed) await services.carriedRows.deliver(CLAIMS, claimId);
  }
  const last = data.at(-1);
  if (last && data.length === FOLLOWING_A_RUN) return { goOnWith: { taskId, after: last._id } };
  if (task.state !== 'cancelled') await noteSeats(services, taskId);
  return undefined;
}

/** Whoever is on the spot keeps what they did, and hears that it is over. */
async function tellStopped(services: TaskServices, task: TaskDocument, claimId: string): Promise<void> {
  const { database, clock, outbox } = services;
  const { changed } = await changeClaim(database, claimId, 'stopped', ({ state, personKey }) => {
    if (state !== 'checked_in') return null;
    const told = { at: clock.now(), cause: claimId, claimId, personKey, note: task.cancelledReason };
    return { transition: null, patch: {}, rows: () => [taskEventRow(outbox, 'stopped', task, told)] };
  });
  if (changed) await services.carriedRows.deliver(CLAIMS, claimId);
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
    const expiresAt = expiryOf(task, { ...claim, seatedAt });
    const told = { at, cause: claimId, claimId, personKey: claim.personKey ?? claim.holderKey };
    return {
      transition: null,
      patch: { seatedAt, expiresAt, remindAt: remindedOf(task, expiresAt) },
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
      patch: { expiresAt: null, remindAt: null, endedAt: clock.now() },
      rows: () => [
        claimLeftRow(outbox, { taskId: task._id, claimId }),
        ...(event ? [taskEventRow(outbox, event, task, { ...told, personKey })] : []),
      ],
    };
  });
  if (changed) await services.carriedRows.deliver(CLAIMS, claimId);
  return claim;
}
