import { TASK_PAGE_SIZE } from '#types/tasks/limits';
import * as contracts from '#types/tasks/contracts';
import { action } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import { claimsOf } from '../claim-store';
import { claimFor } from '../claim-view';
import type { TaskServices } from '../task-services';
import { tasksOf } from '../task-store';
import { cardOf } from '../task-view';

export const listClaims = action<typeof contracts.listClaims, TaskServices>(
  contracts.listClaims,
  async ({ scope, cursor }, { caller, services }) => {
    const { database, clock } = services;
    const { command } = database;
    const active = scope === 'active';
    const direction = active ? 'asc' : 'desc';
    const { data: claims } = await claimsOf(database)
      .where(
        command.and([{ personKey: caller.key, active }, ...after(command, 'startsAt', direction, cursor)]),
      )
      .orderBy('startsAt', direction)
      .orderBy('_id', direction)
      .limit(TASK_PAGE_SIZE)
      .get();
    if (claims.length === 0) return { claims: [], next: null };
    const { data: tasks } = await tasksOf(database)
      .where({ _id: command.in([...new Set(claims.map(({ taskId }) => taskId))]) })
      .limit(TASK_PAGE_SIZE)
      .get();
    const byId = new Map(tasks.map((task) => [task._id, task]));
    const now = clock.now();
    return {
      claims: claims.flatMap((claim) => {
        const task = byId.get(claim.taskId);
        return task ? [{ claim: claimFor(task, claim, now), task: cardOf(task) }] : [];
      }),
      next: nextCursor(claims, TASK_PAGE_SIZE, ({ startsAt }) => startsAt),
    };
  },
);
