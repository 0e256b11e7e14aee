import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPosition, type Spot } from './ground';
import { PICTURE_VARIETIES, pictureName, SAMPLES_DIR } from './pictures/samples';
import type { TownApi } from './town-api';
import { ZONES } from './zones';

const OFFICE = 'he-jing';
const BUREAU = 'sun-jianguo';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** 李晓雨 is a volunteer already; her neighbours enrol. */
const VOLUNTEERS = ['li-xiaoyu', 'wang-guilan', 'chen-hao'] as const;
type Volunteer = (typeof VOLUNTEERS)[number];

interface TownTask {
  kind: 'cleanup' | 'visit' | 'publicity' | 'duty';
  title: string;
  brief: string;
  needs?: string;
  zone: number;
  address: string;
  /** Hours from now. */
  from: number;
  hours: number;
  slots: number;
  creditMinutes: number;
  claimedBy?: readonly Volunteer[];
  weeks?: number;
  by?: string;
}

/** What can be claimed. */
const AHEAD: readonly TownTask[] = [
  {
    ...{
      kind: 'cleanup',
      title: '翠竹苑楼道大扫除',
      brief: '清走楼道杂物，擦扶手和信报箱。工具在门卫室领。',
    },
    ...{ needs: '戴口罩和手套；搬重物请量力而行', zone: 0, address: '翠竹苑北门门卫室' },
    ...{
      from: 20,
      hours: 3,
      slots: 10,
      creditMinutes: 180,
      claimedBy: ['li-xiaoyu', 'wang-guilan'],
      by: BUREAU,
    },
  },
  {
    ...{
      kind: 'duty',
      title: '早高峰路口文明值守',
      brief: '劝导行人和非机动车守信号，给老人搭把手。穿红马甲。',
    },
    ...{ zone: 2, address: '路口东南角', from: 42, hours: 2, slots: 1, creditMinutes: 120 },
    ...{ claimedBy: ['chen-hao', 'li-xiaoyu'], weeks: 4 },
  },
  {
    ...{
      kind: 'publicity',
      title: '单元门换新版公益海报',
      brief: '揭下旧海报，擦净玻璃，贴新的核心价值观海报。',
    },
    ...{ zone: 1, address: '社区服务站', from: 28, hours: 4, slots: 4, creditMinutes: 120, by: OFFICE },
  },
  {
    ...{
      kind: 'visit',
      title: '入户发放文明手册',
      brief: '两人一组，敲门说明来意，发手册，记下需求，不留姓名。',
    },
    ...{
      needs: '能说本地话更好',
      zone: 3,
      address: '居委会一楼',
      from: 66,
      hours: 3,
      slots: 6,
      creditMinutes: 180,
    },
  },
  {
    ...{
      kind: 'cleanup',
      title: '河边绿地捡拾白色垃圾',
      brief: '沿步道走一圈，捡拾塑料袋和烟头，袋子送到东头垃圾亭。',
    },
    ...{
      zone: 4,
      address: '步道西口',
      from: 90,
      hours: 2,
      slots: 20,
      creditMinutes: 120,
      claimedBy: ['wang-guilan'],
    },
  },
  {
    ...{ kind: 'cleanup', title: '清理墙面小广告', brief: '带铲刀和喷壶，从南门往北，铲完拍照。' },
    ...{ zone: 5, address: '南门', from: -1, hours: 5, slots: 5, creditMinutes: 150 },
  },
];

/** A shift that was: who did what, as it stands now. */
const BEFORE: TownTask = {
  ...{ kind: 'cleanup', title: '背街小巷周末清洁', brief: '从巷口往里，清扫路面和绿化带。', zone: 0 },
  ...{ address: '巷口宣传栏', from: -50, hours: 3, slots: 5, creditMinutes: 150, claimedBy: VOLUNTEERS },
};

/** Tasks of every kind, rounds from the re-checks that are due, and claims on their way. Moves the clock, and puts it back. */
export async function runTasks(api: TownApi, started: number): Promise<void> {
  for (const person of VOLUNTEERS) {
    await api.done(person, 'me.consent', { kind: 'volunteer', version: 1 }, `town-consent-${person}`);
    await api.done(person, 'volunteer.enrol', {}, `town-enrol-${person}`);
  }
  try {
    await pastShift(api, started);
    for (const [at, task] of AHEAD.entries()) await lay(api, task, started, `town-task-${at}`);
    const called = { ...AHEAD[2]!, title: '广场便民服务日', from: 50, slots: 8 };
    const { taskId } = await lay(api, { ...called, claimedBy: ['li-xiaoyu'] }, started, 'town-task-off');
    await api.done(OFFICE, 'task.cancel', { taskId, reason: '大风预警，另行通知。' }, 'town-task-called-off');
    await api.post('/timers/timers/run', {});
  } finally {
    await api.setClock('real');
  }
}

async function lay(api: TownApi, task: TownTask, started: number, key: string) {
  const { from, hours, weeks, by = OFFICE, zone, address, claimedBy = [], needs = '', ...plan } = task;
  const startsAt = started + from * HOUR_MS;
  const input = {
    ...{ ...plan, needs, photos: [], startsAt, endsAt: startsAt + hours * HOUR_MS },
    place: { ...placeOf(zone), address },
    ...(weeks && { repeatsUntil: new Date(startsAt + weeks * 7 * DAY_MS).toISOString().slice(0, 10) }),
  };
  const { taskId } = await api.done<{ taskId: string }>(by, 'task.create', input, key);
  const claims = new Map<Volunteer, string>();
  for (const person of claimedBy) {
    const taken = await api.done<{ claim: { claimId: string } }>(
      person,
      'task.claim',
      { taskId },
      `${key}-${person}`,
    );
    claims.set(person, taken.claim.claimId);
  }
  return { taskId, claims };
}

const placeOf = (zone: number) => toPosition(ZONES[zone % ZONES.length]!.inside as Spot);

/** Two days ago: one has the hours, one waits for them, one has to hand in again. */
async function pastShift(api: TownApi, started: number): Promise<void> {
  const startsAt = started + BEFORE.from * HOUR_MS;
  await api.setClock(new Date(startsAt - 6 * HOUR_MS));
  const { claims } = await lay(api, BEFORE, started, 'town-task-past');
  await api.setClock(new Date(startsAt + 60_000));
  const moment = (at: number) => ({ at, position: placeOf(BEFORE.zone) });
  for (const [person, claimId] of claims) {
    const input = { claimId, moment: moment(startsAt + 60_000) };
    await api.done(person, 'claim.check-in', input, `town-in-${person}`);
  }
  const left = startsAt + 2.5 * HOUR_MS;
  await api.setClock(new Date(left));
  for (const [person, claimId] of claims) {
    const bytes = readFileSync(
      join(SAMPLES_DIR, pictureName('rubbish', VOLUNTEERS.indexOf(person) % PICTURE_VARIETIES, 'after')),
    );
    const after = [await api.upload(person, `tasks/town/${person}.jpg`, bytes)];
    const input = { claimId, moment: moment(left), before: [], after, note: '巷子清扫完了。' };
    await api.done(person, 'claim.hand-in', input, `town-out-${person}`);
  }
  await api.setClock(new Date(left + 3 * HOUR_MS));
  const judged = (person: Volunteer, verdict: object) =>
    api.done(OFFICE, 'claim.judge', { claimId: claims.get(person), ...verdict }, `town-judged-${person}`);
  await judged('li-xiaoyu', { approve: true });
  await judged('chen-hao', { approve: false, reason: '照片看不出是哪条巷子，请补一张带路牌的。' });
  await api.setClock(new Date(started));
}
