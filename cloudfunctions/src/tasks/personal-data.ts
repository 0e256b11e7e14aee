import { timeTold, unnamed, type PersonalData } from '../platform/personal-data';
import type { ClaimDocument } from './claim';
import type { TaskDocument } from './task';

/** Others go by it; who organised it and who is in line is theirs. */
const tasks: PersonalData<TaskDocument> = {
  collection: 'tasks',
  title: '志愿任务',
  find: (key) => [{ organiserKey: key }, { 'line.personKey': key }, { 'line.holderKey': key }],
  told: ({ title, startsAt, organiserKey }, key) =>
    organiserKey === key ? { 任务: title, 时间: timeTold(startsAt) } : null,
  left: ({ organiserKey, line }, leaving) => unnamed({ organiserKey, line }, leaving),
  // What the line counts its changes by: a claim of the same instant is not lost.
  counter: 'seq',
};

/** What was done stays counted for the task; who did it, their words and their pictures go. */
const claims: PersonalData<ClaimDocument> = {
  collection: 'claims',
  title: '志愿服务',
  find: (personKey) => [{ personKey }],
  told: ({ title, claimedAt, checkedInAt, checkedOutAt, note, creditedMinutes }) => ({
    任务: title,
    报名时间: timeTold(claimedAt),
    签到: timeTold(checkedInAt),
    签退: timeTold(checkedOutAt),
    说明: note,
    记入分钟: creditedMinutes ?? '',
  }),
  left: ({ personKey, holderKey, judgedByKey }, leaving) => ({
    ...unnamed({ personKey, holderKey, judgedByKey }, leaving),
    ...{ note: '', overReason: '', before: [], after: [], checkInMeters: null },
  }),
  files: ({ before, after }) => [...before, ...after],
  counter: 'rev',
};

/** Somebody else's, whose seat they held or whose work they verified: only the name goes. */
const othersClaims: PersonalData<ClaimDocument> = {
  collection: 'claims',
  title: '志愿服务',
  find: (key) => [{ holderKey: key }, { judgedByKey: key }],
  told: () => null,
  left: ({ holderKey, judgedByKey }, leaving) => unnamed({ holderKey, judgedByKey }, leaving),
  counter: 'rev',
};

export const TASK_PERSONAL_DATA: readonly PersonalData[] = [tasks, claims, othersClaims];
