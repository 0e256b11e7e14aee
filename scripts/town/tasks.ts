import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPosition, type Spot } from './ground';
import { mirrored } from './mirrored';
import { pictureName, SAMPLES_DIR } from './pictures/samples';
import {
  AHEAD,
  BEFORE,
  NEEDS_HANDS,
  NOW,
  OTHERS_BEFORE,
  VOLUNTEERS,
  type TownTask,
  type Volunteer,
} from './task-plans';
import type { TownApi } from './town-api';
import { ZONES } from './zones';

const OFFICE = 'he-jing';
/** Of the bureau that has a case in hand which needs people. */
const HANDLER = 'sun-jianguo';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

interface Laid {
  taskId: string;
  claims: Map<Volunteer, string>;
}

/** Tasks of every kind, rounds from the re-checks that are due, and claims on their way. Moves the clock, and puts it back. */
export async function runTasks(api: TownApi, started: number): Promise<void> {
  for (const person of VOLUNTEERS) {
    await api.done(person, 'me.consent', { kind: 'volunteer', version: 1 }, `town-consent-${person}`);
    await api.done(person, 'volunteer.enrol', {}, `town-enrol-${person}`);
  }
  const zoneIds = [ZONES[0]!.zoneId, ZONES[4]!.zoneId];
  await api.done('li-xiaoyu', 'volunteer.zones', { zoneIds }, 'town-zones');
  try {
    const now = await pastShift(api, started);
    for (const [at, task] of AHEAD.entries()) await lay(api, task, started, `town-task-${at}`);
    const called = { ...AHEAD[2]!, title: '广场便民服务日', from: 50, slots: 8 };
    const { taskId } = await lay(api, { ...called, claimedBy: ['li-xiaoyu'] }, started, 'town-task-off');
    await api.done(OFFICE, 'task.cancel', { taskId, reason: '大风预警，另行通知。' }, 'town-task-called-off');
    await underWay(api, now, started);
    await needsHands(api, started);
    await api.post('/timers/timers/run', {});
    await walking(api, started);
  } finally {
    await api.setClock('real');
  }
}

async function lay(api: TownApi, task: TownTask, started: number, key: string, more = {}): Promise<Laid> {
  const {
    from,
    hours,
    weeks,
    by = OFFICE,
    zone,
    address,
    claimedBy = [],
    needs = '',
    picture,
    ...plan
  } = task;
  const startsAt = started + from * HOUR_MS;
  const photos = picture === undefined ? [] : [await upload(api, by, picture, `${key}-brief`, 'before')];
  const input = {
    ...{ ...plan, needs, photos, startsAt, endsAt: startsAt + hours * HOUR_MS },
    place: { ...placeOf(zone), address },
    ...(weeks && { repeatsUntil: new Date(startsAt + weeks * 7 * DAY_MS).toISOString().slice(0, 10) }),
    ...more,
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

function upload(
  api: TownApi,
  person: string,
  category: string,
  name: string,
  state: 'before' | 'after',
  change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): Promise<string> {
  const bytes = change(readFileSync(join(SAMPLES_DIR, pictureName(category, 0, state))));
  return api.upload(person, `tasks/town/${name}.jpg`, bytes);
}

/** Two days ago: one has the hours, one waits for them, one has to hand in again. Lays what is under way now, too. */
async function pastShift(api: TownApi, started: number): Promise<Laid> {
  const startsAt = started + BEFORE.from * HOUR_MS;
  await api.setClock(new Date(startsAt - 6 * HOUR_MS));
  const shift = await lay(api, BEFORE, started, 'town-task-past');
  const [visit] = await Promise.all(
    OTHERS_BEFORE.map((task, at) => lay(api, task, started, `town-task-past-${at}`)),
  );
  const now = await lay(api, NOW, started, 'town-task-now');
  await api.setClock(new Date(startsAt + MINUTE_MS));
  const moment = (zone: number, at: number) => ({ at, position: placeOf(zone) });
  const come = (person: string, claimId: string, zone: number) =>
    api.done(
      person,
      'claim.check-in',
      { claimId, moment: moment(zone, startsAt + MINUTE_MS) },
      `town-in-${person}`,
    );
  const walker = visit!.claims.get('wang-guilan')!;
  for (const [person, claimId] of shift.claims) await come(person, claimId, BEFORE.zone);
  await come('wang-guilan', walker, OTHERS_BEFORE[0]!.zone);
  const left = startsAt + 2.5 * HOUR_MS;
  await api.setClock(new Date(left));
  const leave = async (person: string, claimId: string, zone: number, said: object) => {
    // What 陈浩 shows has been shown before, and is found.
    const own = person === 'chen-hao' ? undefined : mirrored;
    const category = person === 'wang-guilan' ? 'parking' : 'rubbish';
    const after = [await upload(api, person, category, person, 'after', own)];
    const input = { claimId, moment: moment(zone, left), before: [], after, ...said };
    await api.done(person, 'claim.hand-in', input, `town-out-${person}`);
  };
  for (const [person, claimId] of shift.claims)
    await leave(person, claimId, BEFORE.zone, { note: '巷子清扫完了。' });
  await leave('wang-guilan', walker, OTHERS_BEFORE[0]!.zone, {
    ...{ note: '走了十一家，有两家说清运太晚。', overReason: '商户话多，多走了一条街。' },
  });
  await api.setClock(new Date(left + 3 * HOUR_MS));
  const judged = (person: Volunteer, verdict: object) =>
    api.done(
      OFFICE,
      'claim.judge',
      { claimId: shift.claims.get(person), ...verdict },
      `town-judged-${person}`,
    );
  await judged('li-xiaoyu', { approve: true });
  await judged('chen-hao', { approve: false, reason: '照片看不出是哪条巷子，请补一张带路牌的。' });
  await api.setClock(new Date(started));
  return now;
}

/** 陈浩 is there; 王桂兰 had no network, and has handed in; 李晓雨 is expected. */
async function underWay(api: TownApi, { claims }: Laid, started: number): Promise<void> {
  const position = placeOf(NOW.zone);
  const here = (person: Volunteer, at: number) => ({
    claimId: claims.get(person)!,
    moment: { at, position },
  });
  await api.done('chen-hao', 'claim.check-in', here('chen-hao', started), 'town-now-chen-hao');
  const since = here('wang-guilan', started - 50 * MINUTE_MS);
  await api.done('wang-guilan', 'claim.check-in', since, 'town-now-wang-guilan');
  const after = [await upload(api, 'wang-guilan', 'flyposting', 'now', 'after', mirrored)];
  const done = { ...here('wang-guilan', started), before: [], after, note: '南门到三号楼的铲完了。' };
  await api.done('wang-guilan', 'claim.hand-in', done, 'town-now-handed-in');
}

/** A case in hand that needs people becomes a task, with its pictures. */
async function needsHands(api: TownApi, started: number): Promise<void> {
  const { reports } = await api.done<{ reports: { reportId: string }[] }>(HANDLER, 'report.list', {
    ...{ scope: 'worklist', states: ['handling'] },
  });
  const [first] = reports;
  if (!first) return;
  const { report } = await api.done<{
    report: { place: object & { address: string }; photos: { fileID: string; kind: string }[] };
  }>(HANDLER, 'report.open', first);
  const photos = report.photos.filter(({ kind }) => kind === 'before').map(({ fileID }) => fileID);
  const task = { ...NEEDS_HANDS, zone: 0, address: report.place.address, by: HANDLER };
  const more = { reportId: first.reportId, place: report.place, photos };
  await lay(api, task, started, 'town-task-report', more);
}

/** 李晓雨 has begun a round. */
async function walking(api: TownApi, started: number): Promise<void> {
  const { tasks } = await api.done<{ tasks: { taskId: string; place: Spotted; spots: number }[] }>(
    OFFICE,
    'task.list',
    { scope: 'organised', kind: 'patrol' },
  );
  const round = [...tasks].sort((a, b) => b.spots - a.spots)[0];
  if (!round) return;
  const { claim } = await api.done<{ claim: { claimId: string } }>(
    'li-xiaoyu',
    'task.claim',
    { taskId: round.taskId },
    'town-round',
  );
  const { longitude, latitude } = round.place;
  const moment = { at: started, position: { longitude, latitude } };
  await api.done('li-xiaoyu', 'claim.check-in', { claimId: claim.claimId, moment }, 'town-round-in');
}

interface Spotted {
  longitude: number;
  latitude: number;
}
