import Taro from '@tarojs/taro';

const to = (url: string) => void Taro.navigateTo({ url });
const task = (page: string, taskId: string) =>
  `/tasks/pages/${page}/index?taskId=${encodeURIComponent(taskId)}`;

/** Where tasks are; the same paths stand in notices. */
export const MY_TASKS = '/tasks/pages/mine/index';
export const goToTasks = () => void Taro.switchTab({ url: '/pages/tasks/index' });
export const goToTask = (taskId: string) => to(task('task', taskId));
export const goToMyTasks = () => to(MY_TASKS);
export const goToCheckIn = (taskId: string) => to(task('check-in', taskId));
export const goToHandIn = (taskId: string) => to(task('hand-in', taskId));
export const goToPatrol = (taskId: string) => to(task('patrol', taskId));
export const goToOrganising = () => to('/tasks/pages/organise/index');
export const goToBoard = (taskId: string) => to(task('board', taskId));
export const goToSpotCode = (taskId: string) => to(task('spot-code', taskId));
/** All that waits, or of one task. */
export const goToVerifyingClaims = (taskId?: string) =>
  to(taskId ? task('verify', taskId) : '/tasks/pages/verify/index');
export const goToNewTask = () => to('/tasks/pages/edit/index');
export const goToChangingTask = (taskId: string) => to(task('edit', taskId));
/** "Needs hands": a task made from a report. */
export const goToTaskFromReport = (reportId: string) =>
  to(`/tasks/pages/edit/index?reportId=${encodeURIComponent(reportId)}`);
export const goToVolunteering = () => to('/account/pages/volunteer/index');
/** Where one chooses of which zones one wants to hear, this one first. */
export const goToFollowingZone = (zoneName: string) =>
  to(`/account/pages/volunteer/index?zone=${encodeURIComponent(zoneName)}`);
export const goToHours = () => to('/hours/pages/mine/index');
/** Places of this task for one of my teams. */
export const goToTeamClaim = (taskId: string) => to(`/hours/pages/teams/index?taskId=${taskId}`);
export const goToTeams = () => to('/hours/pages/teams/index');
export const goToLeaderboard = () => to('/hours/pages/board/index');

/** Back to the task, past the steps in between; as after a tap on a message it may not be there yet. */
export function leaveToTask(taskId: string): void {
  const pages = Taro.getCurrentPages();
  const at = pages.findIndex(({ route = '' }) => route.includes('tasks/pages/task/index'));
  const delta = pages.length - 1 - at;
  if (at >= 0 && delta > 0) void Taro.navigateBack({ delta });
  else void Taro.redirectTo({ url: task('task', taskId) });
}
