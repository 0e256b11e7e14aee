import sdk from 'wx-server-sdk';
import type { Database } from '../../cloudfunctions/src/platform/cloud';
import { tasksOf, withPoint } from '../../cloudfunctions/src/tasks/task-store';
import type { OutputOf } from '../../types/contract';
import type { listClaims } from '../../types/tasks/contracts';
import { TASK_KINDS } from '../../types/tasks/states';
import { crowdMember } from '../support/server';
import { sampleTask } from '../support/task-samples';
import {
  DAY_MS,
  DISPATCHER,
  HERE,
  HOUR_MS,
  TaskTown,
  type CheckedIn,
  type Claimed,
} from '../support/task-town';
import type { Town } from '../support/town';
import { until } from '../support/until';

interface Asked {
  action: string;
  collection?: string;
  examined?: number;
  returned?: number;
}

const CROWD = 200;
const SLOTS = 10;
/** Opened by the town's reference data, which goes the same way. */
const openDatabase = () =>
  (sdk as unknown as { database(options: object): Database }).database({ throwOnNotFound: false });
const crowd = Array.from({ length: CROWD }, (_, at) => crowdMember(at));

describe('a place in a task', () => {
  let tasks: TaskTown;
  let town: Town;

  beforeAll(async () => {
    tasks = await TaskTown.open(crowd);
    ({ town } = tasks);
  });
  afterAll(() => town.close());

  it('200 at once get exactly ten slots and the reserve list in the order of arrival, each once', async () => {
    const taskId = await tasks.create();
    const attempt = () =>
      Promise.all(
        crowd.map((person) =>
          town
            .call<Claimed>(person, 'task.claim', { taskId }, `tap-${person}`)
            .then((reply) => ({ person, reply })),
        ),
      );
    const first = await attempt();
    const placesOf = (all: typeof first) =>
      new Map(
        all.flatMap(({ person, reply }) => (reply.ok ? [[person, reply.data.claim.claimId] as const] : [])),
      );
    const got = placesOf(first);
    expect(first.flatMap(({ reply }) => (reply.ok ? [] : [reply.error.code]))).toEqual(
      Array.from({ length: CROWD - SLOTS - 20 }, () => 'task.full'),
    );
    expect(got.size).toBe(SLOTS + 20);
    // Everything is sent again: the same claims, nobody twice.
    const again = placesOf(await attempt());
    expect(again).toEqual(got);
    const task = await tasks.open(crowd[0]!, taskId);
    expect(task).toMatchObject({ slots: SLOTS, seated: SLOTS, reserve: 20 });
    const claims = await Promise.all(
      [...got.keys()].map(async (person) => (await tasks.open(person, taskId)).claim!),
    );
    const waiting = claims
      .flatMap((one) => (one.waiting === null ? [] : [one]))
      .sort((a, b) => a.waiting! - b.waiting!);
    expect(waiting.map((one) => one.waiting)).toEqual(Array.from({ length: 20 }, (_, at) => at));
    const seated = claims.filter((one) => one.waiting === null);
    expect(seated).toHaveLength(SLOTS);
    // The order in which they came into line; each says the time itself, a moment before it is there.
    const { data: stored } = await tasksOf(openDatabase()).doc(taskId).get();
    const line = stored!.line.map(({ claimId }) => claimId);
    expect(waiting.map(({ claimId }) => claimId)).toEqual(line.slice(SLOTS));
    // Whoever comes after somebody has gone stands behind all who were there before.
    const gone = claims.find(({ claimId }) => claimId === line[0])!;
    const goer = [...got].find(([, claimId]) => claimId === gone.claimId)![0];
    await town.done(goer, 'claim.release', { claimId: gone.claimId });
    const late = crowd.filter((person) => !got.has(person)).slice(0, 2);
    expect((await tasks.claim(late[0]!, taskId)).waiting).toBe(19);
    expect((await town.refusal(late[1]!, 'task.claim', { taskId })).code).toBe('task.full');
  });

  it('a place that is given back, dropped or not used goes to the next in line, who is told', async () => {
    await tasks.goTo(Date.now() + 10 * DAY_MS);
    const start = tasks.now() + 3 * DAY_MS;
    const people = crowd.slice(10, 15);
    const taskId = await tasks.create({
      slots: 2,
      startsAt: Math.round(start),
      endsAt: Math.round(start + 3 * DAY_MS),
    });
    const claims: string[] = [];
    for (const person of people) claims.push((await tasks.claim(person, taskId)).claimId);
    const [a, b, c, d, e] = people as [string, string, string, string, string];
    const placed = async (person: string) => (await tasks.open(person, taskId)).claim;
    expect((await placed(c))?.waiting).toBe(0);
    await town.done(a, 'claim.release', { claimId: claims[0] });
    expect((await placed(c))?.waiting).toBeNull();
    expect((await placed(d))?.waiting).toBe(0);
    await until(
      'that it is their turn',
      async () => (await tasks.titles(c)).includes('轮到您了') || undefined,
    );
    await town.done(DISPATCHER, 'claim.drop', { claimId: claims[1], reason: '名单调整。' });
    await until(
      'that the place was taken back',
      async () => (await tasks.titles(b)).includes('组织者取消了您的报名') || undefined,
    );
    expect((await placed(d))?.waiting).toBeNull();
    // A day after it could first be used; whoever asked has a day more.
    await tasks.goTo(start + HOUR_MS);
    await until('a slot that runs out', async () => (await placed(d))?.expiresAt ?? undefined);
    await town.done(d, 'claim.extend', { claimId: claims[3] });
    await tasks.goTo(start + 25 * HOUR_MS);
    await town.runTimers();
    expect((await placed(c))?.state).toBe('expired');
    expect((await placed(d))?.state).toBe('claimed');
    expect((await placed(e))?.waiting).toBeNull();
    // There without network while it held, told afterwards: the place is free, so it is theirs again.
    await town.done(d, 'claim.release', { claimId: claims[3] });
    const back = { claimId: claims[2], moment: { at: Math.round(start + 2 * HOUR_MS), position: HERE } };
    const came = await town.done<CheckedIn>(c, 'claim.check-in', back);
    expect(came.claim).toMatchObject({ state: 'checked_in', flags: ['offline'] });
    expect(await tasks.open(c, taskId)).toMatchObject({ seated: 2, reserve: 0 });

    const fewer = await town.refusal(DISPATCHER, 'task.change', {
      taskId,
      ...tasks.plan({ slots: 1, startsAt: Math.round(start), endsAt: Math.round(start + 3 * DAY_MS) }),
    });
    expect(fewer.code).toBe('task.too-few-slots');
    const { repeatsUntil: _, ...changed } = {
      repeatsUntil: null,
      ...tasks.plan({ slots: 5, title: '清理楼道和车棚' }),
    };
    await town.done(DISPATCHER, 'task.change', {
      ...{ taskId, ...changed, startsAt: Math.round(start), endsAt: Math.round(start + 3 * DAY_MS) },
    });
    await until('the change', async () => (await tasks.titles(e)).includes('任务有变更') || undefined);
    await town.done(DISPATCHER, 'task.cancel', { taskId, reason: '下雨。' });
    await until('the end', async () => (await tasks.titles(e)).includes('任务已取消') || undefined);
    expect((await placed(e))?.state).toBe('cancelled');
    const { claims: past } = await town.done<OutputOf<typeof listClaims>>(e, 'claim.list', { scope: 'past' });
    expect(past.map(({ claim }) => claim.claimId)).toContain(claims[4]);
    expect((await town.refusal(e, 'task.claim', { taskId })).code).toBe('task.over');
  });

  it('a weekly task is made a week ahead each time, and ends with the ones after it', async () => {
    const start = Math.round(tasks.now()) + 2 * DAY_MS;
    const until2 = new Date(start + 30 * DAY_MS).toISOString().slice(0, 10);
    const seen = { startsAt: start, endsAt: start + HOUR_MS, repeatsUntil: until2, title: '每周清洁日' };
    const taskId = await tasks.create(seen);
    const weekly = async () => {
      const { tasks } = await town.done<{ tasks: { taskId: string; title: string; startsAt: number }[] }>(
        DISPATCHER,
        'task.list',
        { scope: 'organised' },
      );
      return tasks.filter(({ title }) => title === seen.title).map(({ startsAt }) => startsAt);
    };
    await tasks.goTo(start + 60_000);
    await town.runTimers();
    await town.runTimers();
    expect(await weekly()).toEqual([start, start + 7 * DAY_MS]);
    await town.done(DISPATCHER, 'task.cancel', { taskId, reason: '改为每月一次。', following: true });
    expect(await weekly()).toEqual([]);
    await tasks.goTo(start + 8 * DAY_MS);
    await town.runTimers();
    expect(await weekly()).toEqual([]);
  });

  it('a list or a page asks twice or thrice however many tasks there were, and looks at little more than it shows', async () => {
    const database = openDatabase();
    const start = tasks.now() + DAY_MS;
    // A town that has been at it for years: most are over.
    const many = Array.from({ length: 600 }, (_, n) => {
      const state =
        n % 6 === 0 ? ('open' as const) : n % 5 === 0 ? ('cancelled' as const) : ('ended' as const);
      const { longitude, latitude } = HERE;
      const times = { startsAt: start + n * 60_000, endsAt: start + n * 60_000 + HOUR_MS };
      return sampleTask([], {
        ...{ _id: `many-${n}`, state, kind: TASK_KINDS[n % TASK_KINDS.length]!, ...times },
        location: { longitude: longitude + (n % 25) / 1_000, latitude: latitude + (n % 24) / 1_000 },
        ...{ endsLookAt: null, nextAt: null },
      });
    });
    await tasksOf(database).add({ data: many.map((task) => withPoint(database, task)) });
    const volunteer = crowd[30]!;
    const { claimId } = await tasks.claim(volunteer, 'many-0');
    const CALLS: [string, string, object, number][] = [
      [volunteer, 'task.list', { scope: 'near', position: HERE }, 2],
      [volunteer, 'task.list', { scope: 'near', position: HERE, kind: 'duty' }, 2],
      [volunteer, 'task.list', { scope: 'soon' }, 2],
      [volunteer, 'task.list', { scope: 'soon', kind: 'patrol' }, 2],
      [volunteer, 'task.list', { scope: 'soon', zoneId: 'zone' }, 2],
      [DISPATCHER, 'task.list', { scope: 'organised' }, 2],
      [DISPATCHER, 'task.list', { scope: 'past' }, 2],
      [volunteer, 'task.open', { taskId: 'many-0' }, 3],
      [volunteer, 'claim.list', { scope: 'active' }, 3],
      // One more than the others: what a volunteer sends is counted.
      [volunteer, 'claim.extend', { claimId }, 5],
      [DISPATCHER, 'claim.handed-in', {}, 4],
      [DISPATCHER, 'task.board', { taskId: 'many-0' }, 4],
      [crowd[31]!, 'task.claim', { taskId: 'many-6' }, 8],
    ];
    const wrong: string[] = [];
    for (const [person, action, input, most] of CALLS) {
      // Warms what an instance keeps of the town.
      await town.done(person, 'place.resolve', HERE);
      await town.done(person, action, input);
      const calls = await town.api.get<{ requests: Asked[] }[]>('/calls?function=api');
      const { requests } = calls.at(-1)!;
      const sum = (of: (one: Asked) => number | undefined) =>
        requests.reduce((total, one) => total + (of(one) ?? 0), 0);
      const [examined, returned] = [sum((one) => one.examined), sum((one) => one.returned)];
      if (requests.length > most || examined > 3 * Math.max(1, returned)) {
        const told = requests.map(
          (one) => `${one.action} ${one.collection ?? ''} ${one.examined}/${one.returned}`,
        );
        wrong.push(`${action} ${JSON.stringify(input)}: ${told.join(', ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
