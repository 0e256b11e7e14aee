import * as contracts from '#types/tasks/claim-contracts';
import { TASK_PAGE_SIZE } from '#types/tasks/limits';
import { action } from '../../platform/action';
import type { Condition } from '../../platform/cloud';
import { after, nextCursor } from '../../platform/keyset';
import { Refusal } from '../../platform/refusal';
import { waitsForVerifying } from '../claim-lists';
import { claimRows } from '../claim-rows';
import { claimsOf } from '../claim-store';
import { needOrganiser, organisedScopes } from '../task-policy';
import type { TaskServices } from '../task-services';
import { needTask, tasksOf } from '../task-store';

/** What waits to be verified, the oldest first. */
export const listHandedIn = action<typeof contracts.listHandedIn, TaskServices>(
  contracts.listHandedIn,
  async ({ taskId, cursor }, { caller, services }) => {
    const { database } = services;
    const { command } = database;
    const scopes = organisedScopes(caller);
    if (scopes.length === 0) throw new Refusal('call.not-allowed');
    if (taskId !== null) needOrganiser(caller, await needTask(database, taskId));
    const of: Condition =
      taskId === null ? waitsForVerifying(database, scopes) : { taskId, state: 'handed_in' };
    const { data: claims } = await claimsOf(database)
      .where(command.and([of, ...after(command, 'handedInAt', 'asc', cursor)]))
      .orderBy('handedInAt', 'asc')
      .orderBy('_id', 'asc')
      .limit(TASK_PAGE_SIZE)
      .get();
    if (claims.length === 0) return { claims: [], next: null };
    const { data: tasks } = await tasksOf(database)
      .where({ _id: command.in([...new Set(claims.map((claim) => claim.taskId))]) })
      .field({ creditMinutes: true })
      .limit(TASK_PAGE_SIZE)
      .get();
    return {
      claims: await claimRows(services, caller, claims, new Map(tasks.map((task) => [task._id, task]))),
      next: nextCursor(claims, TASK_PAGE_SIZE, ({ handedInAt }) => handedInAt ?? 0),
    };
  },
);
