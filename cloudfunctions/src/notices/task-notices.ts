import type { NoticeKind } from '#types/notices/kinds';
import { timeText, timeTextEn } from '#types/notices/message-fields';
import type { TaskEvent, TaskEventName } from '#types/tasks/events';
import { HAND_IN_WITHIN_HOURS } from '#types/tasks/limits';
import { TASK_KIND_LABELS } from '#types/tasks/states';
import type { EventTelling } from './tell-event';

const HOUR_MS = 3_600_000;

/** Whom an event of a task concerns; `tell-task.ts` finds the people. */
export type TaskAudience = 'volunteers' | 'person' | 'organisers';

export type TaskTelling = EventTelling<TaskEvent, TaskAudience>;

type Words = readonly [title: string, words: (event: TaskEvent) => string];
interface Pushed {
  /** At most five Chinese characters. */
  state: string;
  note(event: TaskEvent): string;
}

const zhName = ({ title }: TaskEvent) => `“${title}”`;
const enName = ({ title }: TaskEvent) => `“${title}”`;
const zhQuote = (note: string) => (note === '' ? '' : `：“${note}”`);
const enQuote = (note: string) => (note === '' ? '' : `: “${note}”`);
const zhWhen = ({ startsAt, address }: TaskEvent) =>
  [timeText(startsAt), address].filter((part) => part !== '').join('，');
const enWhen = ({ startsAt, address }: TaskEvent) =>
  [timeTextEn(startsAt), address].filter((part) => part !== '').join(', ');

const handInBy = ({ endsAt }: TaskEvent) => endsAt + HAND_IN_WITHIN_HOURS * HOUR_MS;

/** Of a team's seat the note is the team. */
const zhTeam = ({ note }: TaskEvent) => (note === '' ? '' : `（${note}）`);
const enTeam = ({ note }: TaskEvent) => (note === '' ? '' : ` (${note})`);

const telling = (kind: NoticeKind, to: TaskAudience, zh: Words, en: Words, pushed?: Pushed): TaskTelling => ({
  kind,
  to,
  zh: (event) => ({ title: zh[0], words: zhName(event) + zh[1](event) }),
  en: (event) => ({ title: en[0], words: enName(event) + en[1](event) }),
  ...(pushed && {
    message: (event: TaskEvent) => ({
      template: 'volunteer' as const,
      values: {
        title: event.title,
        place: event.address === '' ? (event.zoneName ?? event.title) : event.address,
        at: { at: event.startsAt },
        state: pushed.state,
        note: pushed.note(event),
      },
    }),
  }),
});

/** Event → whom and what; domain § 9. What somebody has to know before they set out is pushed, the rest is in the inbox. */
export const TASK_TOLD: Record<TaskEventName, readonly TaskTelling[]> = {
  opened: [
    telling(
      'task-opened',
      'volunteers',
      ['附近有新任务', (e) => `（${TASK_KIND_LABELS[e.kind].zh}）招募 ${e.slots} 人：${zhWhen(e)}。`],
      ['A new task near you', (e) => ` needs ${e.slots} (${TASK_KIND_LABELS[e.kind].en}): ${enWhen(e)}.`],
      { state: '新任务', note: (e) => `招募 ${e.slots} 人，欢迎报名。` },
    ),
  ],
  changed: [
    telling(
      'task-changed',
      'person',
      ['任务有变更', (e) => `有变更，请再看一下：${zhWhen(e)}。`],
      ['A task was changed', (e) => ` was changed, please have a look: ${enWhen(e)}.`],
      { state: '有变更', note: () => '时间、地点或要求有变，请再看一下。' },
    ),
  ],
  cancelled: [
    telling(
      'task-changed',
      'person',
      ['任务已取消', (e) => `已取消，不用来了${zhQuote(e.note)}。`],
      ['A task was called off', (e) => ` was called off${enQuote(e.note)}. No need to come.`],
      { state: '已取消', note: (e) => e.note },
    ),
  ],
  stopped: [
    telling(
      'task-changed',
      'person',
      ['任务已取消', (e) => `已取消${zhQuote(e.note)}。您已经做的照样可以交，时长照记。`],
      [
        'A task was called off',
        (e) => ` was called off${enQuote(e.note)}. What you have done can be handed in and counts.`,
      ],
      { state: '已取消', note: () => '已经做的照样可以交，时长照记。' },
    ),
  ],
  seated: [
    telling(
      'claim-progress',
      'person',
      ['轮到您了', (e) => `有了名额：${zhWhen(e)}。来不了请早点退出，让给后面的人。`],
      [
        'A place is yours',
        (e) => ` has a place for you: ${enWhen(e)}. If you cannot come, please give it back.`,
      ],
      { state: '已有名额', note: () => '前面有人退出，轮到您了。' },
    ),
  ],
  expiring: [
    telling(
      'claim-progress',
      'person',
      ['报名快到期', () => '快到期了，请去签到，或延长一次。'],
      ['Your place ends soon', () => ' will not be kept much longer: check in, or extend it once.'],
      { state: '快到期', note: () => '请去签到，或延长一次。' },
    ),
  ],
  expired: [
    telling(
      'claim-progress',
      'person',
      ['报名已过期', () => '没有按时签到，名额已让给后面的人。'],
      ['Your place has ended', () => ' was given to the next in line: nobody checked in.'],
    ),
  ],
  'hand-in-due': [
    telling(
      'claim-progress',
      'person',
      ['别忘了交任务', (e) => `还没有交：拍张照交了任务，时长才会记。最晚 ${timeText(handInBy(e))}。`],
      [
        'Please hand in your task',
        (e) =>
          ` is not handed in yet: hours are credited once it is, at the latest ${timeTextEn(handInBy(e))}.`,
      ],
      { state: '待交任务', note: () => '拍张照交了任务，时长才会记。' },
    ),
  ],
  dropped: [
    telling(
      'claim-progress',
      'person',
      ['组织者取消了您的报名', (e) => zhQuote(e.note)],
      ['The organiser has taken back your place', (e) => enQuote(e.note)],
      { state: '已取消', note: (e) => e.note },
    ),
  ],
  named: [
    telling(
      'claim-progress',
      'person',
      ['队长替您报了名', (e) => `${zhTeam(e)}：${zhWhen(e)}。来不了请早点跟队长说。`],
      [
        'Your team put you down',
        (e) => `${enTeam(e)}: ${enWhen(e)}. If you cannot come, please tell your leader soon.`,
      ],
      { state: '已报名', note: (e) => `${e.note}的队长替您报了名。` },
    ),
  ],
  unnamed: [
    telling(
      'claim-progress',
      'person',
      ['您的名额取消了', (e) => `${zhTeam(e)}的名额换了别人，您不用来了。`],
      ['You are not put down any more', (e) => `${enTeam(e)}: your place was taken back. No need to come.`],
      { state: '已取消', note: () => '队长换了人，您不用来了。' },
    ),
  ],
  approved: [
    telling(
      'claim-approved',
      'person',
      ['服务时长已记入', (e) => `记入 ${e.creditMinutes} 分钟，谢谢您。`],
      ['Your hours are credited', (e) => ` gave you ${e.creditMinutes} minutes. Thank you.`],
      { state: '已记时长', note: (e) => `记入 ${e.creditMinutes} 分钟，谢谢您。` },
    ),
  ],
  declined: [
    telling(
      'claim-declined',
      'person',
      ['服务未通过确认', (e) => `${zhQuote(e.note)}，改一改可以再交一次。`],
      ['Your work was not verified', (e) => `${enQuote(e.note)}. You can hand it in once more.`],
      { state: '未通过', note: (e) => e.note },
    ),
  ],
  'handed-in': [
    telling(
      'task-verify',
      'organisers',
      ['有服务等您确认', () => '有志愿者交了成果，请确认时长。'],
      ['Hours wait for you', () => ' has work that waits to be verified.'],
    ),
  ],
};

/** Where it leads: whoever verifies goes straight there. */
export const taskPage = ({ event, taskId }: TaskEvent): string =>
  event === 'handed-in'
    ? `tasks/pages/board/index?taskId=${taskId}`
    : `tasks/pages/task/index?taskId=${taskId}`;
export const taskSubject = (taskId: string) => `task:${taskId}`;
