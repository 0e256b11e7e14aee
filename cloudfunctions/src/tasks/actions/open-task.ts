import * as contracts from '#types/tasks/contracts';
import { action } from '../../platform/action';
import { latestClaim } from '../claim-store';
import type { TaskServices } from '../task-services';
import { needTask } from '../task-store';
import { taskFor } from '../task-view';

export const openTask = action<typeof contracts.openTask, TaskServices>(
  contracts.openTask,
  async ({ taskId }, { caller, services }) => {
    const { database, clock } = services;
    const [task, own] = await Promise.all([
      needTask(database, taskId),
      latestClaim(database, taskId, caller.key),
    ]);
    return { task: taskFor(caller, task, own, clock.now()) };
  },
);
