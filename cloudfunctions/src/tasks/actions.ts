import type { Action } from '../platform/action';
import { claimTask } from './actions/claim-task';
import { createTask } from './actions/create-task';
import { listClaims } from './actions/list-claims';
import { listTasks } from './actions/list-tasks';
import { openTask } from './actions/open-task';
import { releaseClaim } from './actions/release-claim';
import { cancelTask } from './actions/cancel-task';
import { changeTask } from './actions/change-task';
import { checkIn } from './actions/check-in';
import { dropClaim } from './actions/drop-claim';
import { extendClaim } from './actions/extend-claim';
import { handIn } from './actions/hand-in';
import { judgeClaim } from './actions/judge-claim';
import { listHandedIn } from './actions/list-handed-in';
import { openBoard } from './actions/open-board';
import { openSpotCode } from './actions/open-spot-code';
import type { TaskServices } from './task-services';

export const TASK_ACTIONS: readonly Action<TaskServices>[] = [
  createTask,
  listTasks,
  openTask,
  claimTask,
  releaseClaim,
  listClaims,
  cancelTask,
  changeTask,
  checkIn,
  dropClaim,
  extendClaim,
  handIn,
  judgeClaim,
  listHandedIn,
  openBoard,
  openSpotCode,
];
