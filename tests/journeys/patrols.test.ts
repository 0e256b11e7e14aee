import { toPosition } from '../../scripts/town/ground';
import { handlersOf, holderOf, leaderOf } from '../../scripts/town/people';
import type { listRechecks } from '../../types/reports/spot-contracts';
import { NO_ZONE } from '../../scripts/town/zones';
import type { OutputOf } from '../../types/contract';
import type { listNotices } from '../../types/notices/contracts';
import type { listHandedIn, openBoard, openSpotCode } from '../../types/tasks/claim-contracts';
import type { listTasks } from '../../types/tasks/contracts';
import { crowdMember } from '../support/server';
import { DAY_MS, DISPATCHER, HOUR_MS, SPOT, TaskTown, type CheckedIn } from '../support/task-town';
import type { Town } from '../support/town';
import { until } from '../support/until';

/** In metres: two of them a street apart. */
const OUTSIDE = [NO_ZONE, [NO_ZONE[0] + 120, NO_ZONE[1]], [NO_ZONE[0], NO_ZONE[1] - 6_000]] as const;
const crowd = Array.from({ length: 8 }, (_, at) => crowdMember(at));

describe('the work of a volunteer', () => {
  let tasks: TaskTown;
  let town: Town;

  beforeAll(async () => {
    tasks = await TaskTown.open(crowd);
    ({ town } = tasks);
  });
  afterAll(() => town.close());

  it('is checked in on the spot or by code, also without network, handed in, verified, and the hours are there', async () => {
    const start = Date.now() + DAY_MS;
    await tasks.goTo(Date.now());
    const [near, far, offline, coded, waits] = crowd as [string, string, string, string, string];
    const taskId = await tasks.create({ slots: 4, startsAt: start, endsAt: start + 3 * HOUR_MS });
    const claims = new Map<string, string>();
    for (const person of [near, far, offline, coded, waits]) {
      claims.set(person, (await tasks.claim(person, taskId)).claimId);
    }
    const inAs = (person: string, change: object = {}) => ({
      claimId: claims.get(person)!,
      moment: tasks.moment(),
      ...change,
    });
    expect((await town.refusal(near, 'claim.check-in', inAs(near))).code).toBe('claim.too-early');
    await tasks.goTo(start + 60_000);
    expect((await town.refusal(waits, 'claim.check-in', inAs(waits))).code).toBe('claim.no-slot');
    expect((await town.refusal(near, 'claim.release', { claimId: claims.get(near) })).code).toBe(
      'claim.release-late',
    );
    const away = { moment: tasks.moment({ position: toPosition([SPOT[0] + 900, SPOT[1]]) }) };
    expect((await town.refusal(far, 'claim.check-in', inAs(far, away))).code).toBe('claim.too-far');
    expect(
      (await town.refusal(coded, 'claim.check-in', inAs(coded, { moment: tasks.moment({ position: null }) })))
        .code,
    ).toBe('claim.no-position');
    const { codes } = await town.done<OutputOf<typeof openSpotCode>>(DISPATCHER, 'task.spot-code', {
      taskId,
    });
    const noPosition = { moment: tasks.moment({ position: null }) };
    expect(
      (await town.refusal(coded, 'claim.check-in', inAs(coded, { ...noPosition, code: codes.at(-1)!.code })))
        .code,
    ).toBe('claim.wrong-code');
    const byCode = await town.done<CheckedIn>(
      coded,
      'claim.check-in',
      inAs(coded, { ...noPosition, code: codes[0]!.scanned }),
    );
    expect(byCode.claim).toMatchObject({ state: 'checked_in', flags: ['by-code'] });
    const onSpot = await town.done<CheckedIn>(near, 'claim.check-in', inAs(near));
    expect(onSpot.claim).toMatchObject({ state: 'checked_in', flags: [], steps: ['hand-in'] });

    // Two without network: told an hour and a half later, one of them from where nobody was.
    const then = tasks.moment();
    await tasks.goTo(start + 91 * 60_000);
    const late = await town.done<CheckedIn>(
      offline,
      'claim.check-in',
      inAs(offline, { moment: then }),
      'kept',
    );
    expect(late.claim).toMatchObject({ state: 'checked_in', flags: ['offline'], checkedInAt: then.at });
    const again = await town.done<CheckedIn>(
      offline,
      'claim.check-in',
      inAs(offline, { moment: then }),
      'kept',
    );
    expect(again).toEqual(late);
    const lost = { moment: { ...away.moment, at: then.at } };
    const flagged = await town.done<CheckedIn>(far, 'claim.check-in', inAs(far, lost));
    expect(flagged.claim.flags.sort()).toEqual(['offline', 'too-far']);

    const proof = { note: '清完了。', before: [] as string[], after: await tasks.photo(near) };
    const out = (person: string, change: object = {}) => ({ ...inAs(person), ...proof, ...change });
    const bare = await town.refusal(near, 'claim.hand-in', out(near, { after: [] }));
    expect(bare.fields).toHaveProperty('after');
    const first = await town.done<CheckedIn>(near, 'claim.hand-in', out(near), 'handed');
    expect(first.claim).toMatchObject({ state: 'handed_in', flags: [] });
    // The town's clock was set to a minute and then to 91 minutes after the start, and goes on in between.
    const { minutes } = first.claim;
    expect([88, 89, 90]).toContain(minutes);
    // The same picture from somebody else, and more than planned with a reason.
    await tasks.goTo(start + 3 * HOUR_MS);
    const over = { overReason: '垃圾比想的多。' };
    const second = await town.done<CheckedIn>(offline, 'claim.hand-in', out(offline, over));
    expect(second.claim.flags.sort()).toEqual(['offline', 'over-plan', 'photo-used']);
    expect(second.claim.minutes).toBeGreaterThan(120);
    const capped = await town.done<CheckedIn>(
      coded,
      'claim.hand-in',
      out(coded, { after: await tasks.photo(coded) }),
    );
    expect(capped.claim.minutes).toBe(120);
    // Her own file, and the very picture that somebody else showed: found by how it looks, after the answer.
    expect(capped.claim.flags).not.toContain('photo-used');

    const list = () => town.done<OutputOf<typeof listHandedIn>>(DISPATCHER, 'claim.handed-in', { taskId });
    expect((await list()).claims.map(({ claimId }) => claimId)).toEqual(
      [near, offline, coded].map((person) => claims.get(person)),
    );
    await until('a picture that was shown before', async () => {
      const mine = (await list()).claims.find(({ claimId }) => claimId === claims.get(coded));
      return mine?.flags.includes('photo-used');
    });
    const judge = (person: string, change: object) =>
      town.call(DISPATCHER, 'claim.judge', { claimId: claims.get(person), approve: true, ...change });
    expect(await judge(near, { minutes: 200, reason: '多记' })).toMatchObject({
      error: { code: 'claim.more-than-counted' },
    });
    expect(await judge(near, {})).toMatchObject({ data: { state: 'approved' } });
    expect(await judge(coded, { approve: false, reason: '照片看不清。' })).toMatchObject({
      data: { state: 'declined' },
    });
    await town.done(coded, 'claim.hand-in', out(coded, { after: await tasks.photo(coded) }));
    expect(await judge(coded, { approve: false, reason: '还是看不清。' })).toMatchObject({
      data: { state: 'declined' },
    });
    expect(
      (await town.refusal(coded, 'claim.hand-in', out(coded, { after: await tasks.photo(coded) }))).code,
    ).toBe('claim.again-used');
    const board = await town.done<OutputOf<typeof openBoard>>(DISPATCHER, 'task.board', { taskId });
    // The window is over by now: the clock lets go whoever waited, when it comes by.
    expect(board.counts).toMatchObject({ claimed: 0, checkedIn: 1, handedIn: 1, approved: 1 });
    await until('the hours in the ledger', async () => {
      return (await tasks.countedMinutes(near)) === minutes || undefined;
    });
    // Was there and has not handed in: told once, so that no hours are lost unnoticed.
    await tasks.goTo(start + 3 * HOUR_MS + 60_000);
    const reminded = async () => (await tasks.titles(far)).filter((title) => title === '别忘了交任务').length;
    await town.afterTimers(reminded, (times) => expect(times).toBe(1));
    expect(await tasks.titles(near)).not.toContain('别忘了交任务');
    await until(
      'that it was told',
      async () => (await tasks.titles(near)).includes('服务时长已记入') || undefined,
    );
    await until(
      'that it was told why not',
      async () => (await tasks.titles(coded)).includes('服务未通过确认') || undefined,
    );
    await until(
      'the organiser',
      async () => (await tasks.titles(DISPATCHER)).includes('有服务等您确认') || undefined,
    );
    // Of an organiser's own work somebody else hears, who has to verify it.
    const [maker, head] = [handlersOf('weather')[0]!.id, leaderOf('weather')];
    await tasks.enrol(maker);
    const from = tasks.now() + 60_000;
    const own = await tasks.create({ startsAt: from, endsAt: from + HOUR_MS, slots: 1 }, maker);
    const { claimId } = await tasks.claim(maker, own);
    await town.done(maker, 'claim.check-in', { claimId, moment: tasks.moment() });
    await town.done(maker, 'claim.hand-in', {
      claimId,
      moment: tasks.moment(),
      ...proof,
      after: await tasks.photo(maker),
    });
    await until('the head to hear of it', async () => (await tasks.titles(head)).includes('有服务等您确认'));
    expect(await tasks.titles(maker)).not.toContain('有服务等您确认');
  });

  it('cleaned spots become a round; one that has come back is the bureau’s again, with its history, and the walk is credited', async () => {
    const handler = handlersOf('weather')[0]!.id;
    const inspector = holderOf('inspector').id;
    const closed: string[] = [];
    const neighbour = crowd[7]!;
    await town.done(neighbour, 'volunteer.zones', { zoneIds: ['old-street'] });
    await tasks.goTo(tasks.now() + DAY_MS);
    for (const away of [0, 30, 60]) {
      const { reportId } = await town.handled('wang-guilan', handler, [SPOT[0] + away / 10, SPOT[1]]);
      await town.done(inspector, 'report.verify', { reportId, passed: true, note: '' });
      closed.push(reportId);
    }
    // Outside of zones: two near each other, and one a long walk away.
    for (const [east, north] of OUTSIDE) {
      const { reportId } = await town.file('wang-guilan', [east, north]);
      await town.done(DISPATCHER, 'report.dispatch', { reportId, bureauId: 'weather' });
      await town.done(handler, 'report.start', { reportId });
      const photos = await tasks.photo(handler);
      await town.done(handler, 'report.finish', { reportId, note: '清理完毕。', photos });
      await town.done(inspector, 'report.verify', { reportId, passed: true, note: '' });
    }
    const rounds = async () =>
      (
        await town.done<OutputOf<typeof listTasks>>(DISPATCHER, 'task.list', {
          ...{ scope: 'organised', kind: 'patrol' },
        })
      ).tasks;
    const inZone = async () => (await rounds()).filter(({ zoneId }) => zoneId !== null);
    await town.runTimers();
    expect(await rounds()).toEqual([]);
    await tasks.goTo(tasks.now() + 7 * DAY_MS + HOUR_MS);
    const [round] = await town.afterTimers(inZone, (there) =>
      expect(there.map(({ spots }) => spots)).toEqual([3]),
    );
    await town.afterTimers(rounds, (all) => {
      const outside = all.filter(({ zoneId }) => zoneId === null);
      expect(outside.map(({ spots }) => spots).sort()).toEqual([1, 2]);
      expect(outside.map(({ title }) => title)).toEqual(Array(2).fill('3号楼门口周边巡查复查'));
    });
    // Of a round outside of zones those of the zones around it hear; of the one far from all of them nobody.
    const heardOf = async () => {
      const { notices } = await town.done<OutputOf<typeof listNotices>>(neighbour, 'notice.list');
      return notices.filter(({ title }) => title === '附近有新任务').map(({ words }) => words);
    };
    await town.afterTimers(heardOf, (heard) =>
      expect(heard).toEqual([expect.stringContaining('3号楼门口周边巡查复查')]),
    );
    const { taskId } = round!;
    // Nobody took it: what is still due goes into the next.
    await tasks.goTo(tasks.now() + 3 * DAY_MS + HOUR_MS);
    const [next] = await town.afterTimers(inZone, ([another]) => {
      expect(another).toMatchObject({ spots: 3 });
      expect(another!.taskId).not.toBe(taskId);
    });
    const walker = crowd[6]!;
    const { claimId } = await tasks.claim(walker, next!.taskId);
    await town.done(walker, 'claim.check-in', { claimId, moment: tasks.moment() });
    const { walk } = await tasks.open(walker, next!.taskId);
    expect(walk.map(({ reportId }) => reportId).sort()).toEqual([...closed].sort());
    expect(walk.every(({ verdict, photo: shown }) => verdict === 'due' && shown !== null)).toBe(true);
    const proof = { note: '都看过了。', before: [], after: [] };
    expect(
      (await town.refusal(walker, 'claim.hand-in', { claimId, moment: tasks.moment(), ...proof })).fields,
    ).toHaveProperty('walk');
    // Nothing is delivered meanwhile: whoever has looked at the last spot hands in at once all the same.
    await town.api.post('/faults', { kind: 'killed', function: 'deliver' });
    for (const [at, { recheckId }] of walk.entries()) {
      const found = {
        recheckId,
        clean: at !== 1,
        note: at === 1 ? '又堆了垃圾。' : '',
        photos: await tasks.photo(walker),
      };
      await town.done(walker, 'recheck.record', found);
    }
    await tasks.goTo(tasks.now() + 20 * 60_000);
    await town.done(walker, 'claim.hand-in', { claimId, moment: tasks.moment(), ...proof });
    const { claims } = await town.done<OutputOf<typeof listHandedIn>>(DISPATCHER, 'claim.handed-in', {
      taskId: next!.taskId,
    });
    expect(claims).toMatchObject([{ claimId, clean: 2, back: 1 }]);
    await fetch(`${town.url}/faults`, { method: 'DELETE' });
    const relapsed = walk[1]!.reportId;
    await town.runTimers();
    await town.pushed(handler, relapsed);
    const { report, timeline } = await town.open(handler, relapsed);
    expect(report).toMatchObject({ state: 'dispatched', relapses: 1 });
    expect(timeline.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['submit', 'verify-pass', 'relapse']),
    );
    await until('the verdicts in the round', async () => {
      const shown = (await tasks.open(walker, next!.taskId)).walk.map(({ verdict }) => verdict);
      return shown.join() === 'clean,back,clean' || undefined;
    });
    const heard = await town.done<OutputOf<typeof listHandedIn>>(DISPATCHER, 'claim.handed-in', {
      taskId: next!.taskId,
    });
    expect(heard.claims).toMatchObject([{ claimId, clean: 2, back: 1 }]);
    await town.done(DISPATCHER, 'claim.judge', { claimId, approve: true });
    await until('the hours', async () => {
      return (await tasks.countedMinutes(walker)) > 0 || undefined;
    });
    const { rechecks } = await town.done<OutputOf<typeof listRechecks>>(inspector, 'recheck.list', {
      scope: 'mine',
    });
    expect(rechecks.filter(({ reportId }) => closed.includes(reportId))).toEqual([]);
  });
});
