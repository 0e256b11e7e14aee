import * as contracts from '#types/tasks/contracts';
import { action } from '../../platform/action';
import { latestClaim } from '../claim-store';
import { isVolunteer } from '../task-policy';
import type { TaskServices } from '../task-services';
import { needTask } from '../task-store';
import { taskFor } from '../task-view';
import { leadsTeam } from '../team-store';

export const openTask = action<typeof contracts.openTask, TaskServices>(
  contracts.openTask,
  async ({ taskId }, { caller, services }) => {
    const { database, clock } = services;
    const [task, own, leads] = await Promise.all([
      needTask(database, taskId),
      latestClaim(database, taskId, caller.key),
      isVolunteer(caller) && leadsTeam(database, caller.key),
    ]);
    return { task: taskFor(caller, task, { own, leads }, clock.now()) };
  },
);
