import sdk from 'wx-server-sdk';
import { createHash } from 'node:crypto';
import type { Database } from '../../cloudfunctions/src/platform/cloud';
import { tasksOf, withPoint } from '../../cloudfunctions/src/tasks/task-store';
import { ZONES } from '../../scripts/town/zones';
import type { OutputOf } from '../../types/contract';
import type { listClaims, listTasks } from '../../types/tasks/contracts';
import { costOf } from '../support/cost-of';
import { crowdMember } from '../support/server';
import { yearsOfTasks } from '../support/task-samples';
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
    const three = () => Promise.all([c, d, e].map(placed));
    await town.afterTimers(three, ([expired, held, next]) => {
      expect([expired?.state, held?.state]).toEqual(['expired', 'claimed']);
      expect(next?.waiting).toBeNull();
    });
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
    // Whoever is on the spot hears it, too, and can hand in what is done.
    await until('the end there', async () => (await tasks.titles(c)).includes('任务已取消') || undefined);
    expect(await placed(c)).toMatchObject({ state: 'checked_in', steps: ['hand-in'] });
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
    await town.afterTimers(weekly, (there) => expect(there).toEqual([start, start + 7 * DAY_MS]));
    await town.done(DISPATCHER, 'task.cancel', { taskId, reason: '改为每月一次。', following: true });
    expect(await weekly()).toEqual([]);
    await tasks.goTo(start + 8 * DAY_MS);
    await town.runTimers();
    expect(await weekly()).toEqual([]);
  });

  it('a weekly task that is changed “from now on” stays so: the next one that is there already, and those to come', async () => {
    const start = Math.round(tasks.now()) + 2 * DAY_MS;
    const repeatsUntil = new Date(start + 30 * DAY_MS).toISOString().slice(0, 10);
    const first = { startsAt: start, endsAt: start + HOUR_MS, title: '每周巡河' };
    const taskId = await tasks.create({ ...first, repeatsUntil });
    const weekly = async () => {
      const { tasks } = await town.done<OutputOf<typeof listTasks>>(DISPATCHER, 'task.list', {
        scope: 'organised',
      });
      return tasks
        .filter(({ title }) => title.includes('巡河'))
        .map((task) => ({ days: (task.startsAt - start) / DAY_MS, title: task.title, slots: task.slots }));
    };
    await tasks.goTo(start + 60_000);
    await town.afterTimers(weekly, (there) => expect(there).toMatchObject([{ days: 0 }, { days: 7 }]));
    // This one alone: the others stay.
    const alone = { taskId, ...tasks.plan({ ...first, slots: 11 }) };
    await town.done(DISPATCHER, 'task.change', alone);
    // From now on: a day later, shorter, another name; sent twice it moves once.
    const later = { startsAt: start + DAY_MS, endsAt: start + DAY_MS + HOUR_MS / 2, title: '每周巡河护绿' };
    const following = { taskId, ...tasks.plan({ ...later, slots: 4 }), following: true };
    await town.done(DISPATCHER, 'task.change', following, 'from now on');
    await town.done(DISPATCHER, 'task.change', following, 'from now on');
    const changed = { title: '每周巡河护绿', slots: 4 };
    expect(await weekly()).toEqual([
      { days: 1, ...changed },
      { days: 8, ...changed },
    ]);
    await tasks.goTo(start + 8 * DAY_MS + 60_000);
    const next = [8, 15].map((days) => ({ days, ...changed }));
    await town.afterTimers(weekly, (there) => expect(there).toEqual(next));
  });

  it('is told to volunteers of the zone, by where they live or what they chose, and its pictures are seen once they are fit', async () => {
    const [chose, lives, both, other] = crowd.slice(40, 44) as [string, string, string, string];
    const { zoneId } = await town.done<{ zoneId: string }>(chose, 'place.resolve', HERE);
    for (const person of [chose, both]) {
      const saved = await town.done<{ zones: object[] }>(person, 'volunteer.zones', { zoneIds: [zoneId] });
      expect(saved.zones).toEqual([{ zoneId, name: ZONES[0]!.name }]);
    }
    for (const person of [lives, both]) {
      const { nickname } = await town.done<{ nickname: string }>(person, 'me.load');
      await town.done(person, 'me.save-profile', { nickname, avatar: null, community: ZONES[0]!.community });
    }
    expect((await town.refusal(chose, 'volunteer.zones', { zoneIds: ['gone'] })).code).toBe(
      'profile.zone-unknown',
    );
    await town.api.post('/verdicts', { verdictDelayMs: HOUR_MS });
    const blocked = Buffer.concat([town.photoBytes('graffiti'), Buffer.from('blocked')]);
    const riskyPhotoSha256 = [createHash('sha256').update(blocked).digest('hex')];
    await town.api.post('/verdicts', { riskyPhotoSha256 });
    const fit = await town.photo(DISPATCHER);
    const unfit = await town.upload(DISPATCHER, blocked);
    const taskId = await tasks.create({ photos: [fit, unfit], title: '清理河边' });
    const told = async (person: string) => {
      const { notices } = await town.done<{ notices: { title: string; words: string }[] }>(
        person,
        'notice.list',
      );
      return notices.filter(({ title, words }) => title === '附近有新任务' && words.includes('清理河边'))
        .length;
    };
    await until('everybody of the zone to be told', async () => {
      await town.runTimers();
      return (await Promise.all([chose, lives, both].map(told))).every((times) => times === 1);
    });
    expect(await told(other)).toBe(0);
    const pictures = async (person: string) => {
      const { photos, unshown, photo } = await tasks.open(person, taskId);
      return { photos, unshown, photo };
    };
    expect(await pictures(chose)).toEqual({ photos: [], unshown: [], photo: null });
    expect(await pictures(DISPATCHER)).toMatchObject({ photos: [fit, unfit], unshown: [fit, unfit] });
    // The verdict comes with WeChat's own clock.
    await tasks.goTo(tasks.now() + HOUR_MS + 60_000);
    await until('the picture to show', async () => (await pictures(chose)).photos.length > 0);
    await until('both verdicts', async () => (await pictures(DISPATCHER)).unshown.length === 1);
    expect(await pictures(chose)).toEqual({ photos: [fit], unshown: [], photo: fit });
    expect(await pictures(DISPATCHER)).toEqual({ photos: [fit, unfit], unshown: [unfit], photo: fit });
    await town.api.post('/verdicts', { verdictDelayMs: 0 });
  });

  it('a list or a page asks twice or thrice however many tasks there were, and looks at little more than it shows', async () => {
    const database = openDatabase();
    const start = tasks.now() + DAY_MS;
    await tasksOf(database).add({ data: yearsOfTasks(start).map((task) => withPoint(database, task)) });
    const volunteer = crowd[30]!;
    const { claimId } = await tasks.claim(volunteer, 'many-0');
    const near = await tasks.allNear(volunteer);
    expect(new Set(near.map(({ taskId }) => taskId)).size).toBe(near.length);
    expect(near.length).toBeGreaterThanOrEqual(100);
    const away = near.map(({ distanceMeters }) => distanceMeters);
    expect(away).toEqual([...away].sort((a, b) => a! - b!));
    const CALLS: [string, string, object, number][] = [
      [volunteer, 'task.list', { scope: 'near', position: HERE }, 2],
      [volunteer, 'task.list', { scope: 'near', position: HERE, kind: 'duty' }, 2],
      [volunteer, 'task.list', { scope: 'soon' }, 2],
      [volunteer, 'task.list', { scope: 'soon', kind: 'patrol' }, 2],
      [volunteer, 'task.list', { scope: 'soon', zoneId: 'zone' }, 2],
      [DISPATCHER, 'task.list', { scope: 'organised' }, 2],
      [DISPATCHER, 'task.list', { scope: 'past' }, 2],
      // One more than other readers: whether they lead a team.
      [volunteer, 'task.open', { taskId: 'many-0' }, 4],
      [volunteer, 'claim.list', { scope: 'active' }, 3],
      // One more than the others: what a volunteer sends is counted.
      [volunteer, 'claim.extend', { claimId }, 5],
      [DISPATCHER, 'claim.handed-in', {}, 4],
      [DISPATCHER, 'task.board', { taskId: 'many-0' }, 4],
      [crowd[31]!, 'task.claim', { taskId: 'many-6' }, 8],
    ];
    const wrong: string[] = [];
    for (const [person, action, input, most] of CALLS) {
      const { requests, examined, returned, told } = await costOf(town, person, action, input);
      if (requests > most || examined > 3 * Math.max(1, returned))
        wrong.push(`${action} ${JSON.stringify(input)}: ${told}`);
    }
    expect(wrong).toEqual([]);
  });
});
