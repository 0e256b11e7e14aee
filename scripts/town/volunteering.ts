import cloud from 'wx-server-sdk';
import { personKeyOf } from '../../cloudfunctions/src/platform/ids';
import { dayOf } from '../../types/china-time';
import type { HoursCredit } from '../../types/tasks/events';
import { PEOPLE } from './people';
import type { TownApi } from './town-api';

const OFFICE = 'he-jing';
const FOUNDER = 'li-xiaoyu';
const MEMBERS = ['chen-hao', 'wang-guilan'];
const DAY_MS = 86_400_000;

/** Who, how many days ago, what, how many minutes; with the team or alone. */
const DONE: readonly [string, number, string, number, boolean][] = [
  ['li-xiaoyu', 58, '清理翠竹苑楼道杂物', 120, true],
  ['li-xiaoyu', 41, '河东路文明值守', 90, false],
  ['li-xiaoyu', 27, '文昌里小广告清除', 150, true],
  ['li-xiaoyu', 13, '气象路巡查复查', 75, false],
  ['li-xiaoyu', 4, '发放倡议书和宣传手册', 105, true],
  ['li-xiaoyu', 0, '清晨清扫气象路', 60, true],
  ['chen-hao', 40, '河东路文明值守', 90, false],
  ['chen-hao', 27, '文昌里小广告清除', 150, true],
  ['chen-hao', 4, '发放倡议书和宣传手册', 60, true],
  ['chen-hao', 0, '清晨清扫气象路', 60, true],
  ['wang-guilan', 13, '翠竹苑垃圾分类值守', 60, true],
];

const keyOf = (person: string) => personKeyOf(PEOPLE.find(({ id }) => id === person)!.openid);

/**
 * A team, and the rows that approved claims of the past have left for the ledger: its lines are then the product's own work,
 * at the next tick of the clock.
 */
export async function volunteer(api: TownApi, now: number): Promise<void> {
  for (const person of MEMBERS) {
    await api.done(person, 'me.consent', { kind: 'volunteer', version: 1 });
    await api.done(person, 'volunteer.enrol', {});
  }
  const { team } = await api.done<{ team: { teamId: string; code: string } }>(
    FOUNDER,
    'team.create',
    { name: '河东路晨光志愿服务队', listed: true },
    'town-team',
  );
  for (const person of MEMBERS) await api.done(person, 'team.join', { code: team.code });
  await seats(api, team.teamId);
  for (const person of [FOUNDER, ...MEMBERS]) await api.done(person, 'hours.listed', { listed: true });
  await Promise.all(
    DONE.map(([person, daysAgo, title, minutes, withTeam], at) => {
      const doneAt = now - daysAgo * DAY_MS;
      const credit: HoursCredit = {
        ...{ claimId: `town-claim-${at}`, taskId: `town-task-${title}`, title, personKey: keyOf(person) },
        ...{ teamId: withTeam ? team.teamId : null, minutes, day: dayOf(doneAt), at: doneAt },
        byKey: keyOf(OFFICE),
      };
      return cloud
        .database()
        .collection('outbox')
        .doc(`town-hours-${at}`)
        .set({
          data: {
            ...{ kind: 'hours-credit', payload: credit, state: 'waiting', createdAt: now, dueAt: now },
            ...{ attempts: 0, leaseBy: '', leaseUntil: 0, lastError: null },
          },
        });
    }),
  );
}

/** Three places of the largest task that lies ahead, one of them with a name already. */
async function seats(api: TownApi, teamId: string): Promise<void> {
  const { tasks } = await api.done<{ tasks: { taskId: string; slots: number }[] }>(FOUNDER, 'task.list', {
    scope: 'soon',
  });
  const [largest] = [...tasks].sort((a, b) => b.slots - a.slots);
  if (!largest) return;
  const input = { teamId, taskId: largest.taskId, seats: 3 };
  const { claimIds } = await api.done<{ claimIds: string[] }>(FOUNDER, 'team.claim', input, 'town-seats');
  const { personId } = await api.done<{ personId: string }>('chen-hao', 'me.load', {});
  await api.done(FOUNDER, 'team.name-seat', { claimId: claimIds[0], personId }, 'town-seat');
}

/** After the clock has brought the lines: what the office enters and corrects by hand, and a certificate. */
export async function certify(api: TownApi, now: number): Promise<void> {
  const { personId } = await api.done<{ personId: string }>(FOUNDER, 'me.load', {});
  const entering = { personId, title: '整理创建档案', day: dayOf(now - 9 * DAY_MS), minutes: 120 };
  const reason = '当天系统停机，有纸质签到表';
  const { entryId } = await api.done<{ entryId: string }>(
    OFFICE,
    'hours.enter',
    { ...entering, reason },
    'town-hours',
  );
  const correcting = { entryId, minutes: 30, reason: '签到表上是一个半小时' };
  await api.done(OFFICE, 'hours.correct', correcting, 'town-hours-correction');
  const period = { from: dayOf(now - 90 * DAY_MS), to: dayOf(now) };
  await api.done(FOUNDER, 'certificate.issue', { name: '李晓雨', period }, 'town-certificate');
}
