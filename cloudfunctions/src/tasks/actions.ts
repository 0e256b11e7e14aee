import type { Action } from '../platform/action';
import { claimTask } from './actions/claim-task';
import { createTask } from './actions/create-task';
import { listClaims } from './actions/list-claims';
import { listTasks } from './actions/list-tasks';
import { openTask } from './actions/open-task';
import { releaseClaim } from './actions/release-claim';
import type { TaskServices } from './task-services';

export const TASK_ACTIONS: readonly Action<TaskServices>[] = [
  createTask,
  listTasks,
  openTask,
  claimTask,
  releaseClaim,
  listClaims,
];
