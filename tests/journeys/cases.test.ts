import { handlersOf, holderOf } from '../../scripts/town/people';
import { toPosition } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { Town, type Listed } from '../support/town';
import { until } from '../support/until';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A Monday without a holiday near. */
const MONDAY = Date.parse('2026-12-07T09:00:00+08:00');

/** What a city's cases go through besides the usual way, told from the phones of those who take part. */
describe('a case', () => {
  const resident = 'wang-guilan';
  const neighbour = 'chen-hao';
  const volunteer = 'li-xiaoyu';
  const handler = handlersOf('weather')[0]!.id;
  const other = 'ma-zhiqiang';
  const leader = holderOf('leader').id;
  const dispatcher = holderOf('dispatcher').id;
  const inspector = holderOf('inspector').id;
  const spot = ZONES[0]!.inside;
  let town: Town;
  let now = MONDAY;
  beforeAll(async () => {
    town = await Town.open();
    await town.setClock(new Date(now));
  });
  afterAll(() => town.close());

  const turnTo = async (at: number) => {
    now = at;
    await town.setClock(new Date(at));
    await town.runTimers();
  };
  const report = async (reportId: string, person = dispatcher) => (await town.open(person, reportId)).report;
  const steps = async (reportId: string) =>
    (await town.open(dispatcher, reportId)).timeline.map(({ step }) => step);
  const finish = async (reportId: string) => {
    await town.done(handler, 'report.start', { reportId });
    const photos = [await town.photo(handler, 'rubbish', 'after')];
    await town.done(handler, 'report.finish', { reportId, note: '清理完毕。', photos });
  };
  const verify = (reportId: string, passed: boolean) =>
    town.done(inspector, 'report.verify', { reportId, passed, note: passed ? '干净。' : '墙角还有。' });
  const closed = async () => {
    const { reportId } = await town.file(resident, spot);
    await finish(reportId);
    await verify(reportId, true);
    return reportId;
  };
  const kinds = async (person: string, reportId: string) =>
    (await town.notices(person, reportId)).map(({ kind, title }) => `${kind}: ${title}`);
  const told = (person: string, reportId: string, title: string) =>
    until(`«${title}» for ${person}`, async () =>
      (await kinds(person, reportId)).some((line) => line.includes(title)),
    );

  describe('that is not theirs', () => {
    let reportId: string;
    const give = (proposedBureauId: string | null) => ({
      reportId,
      reason: '这里不归我们管。',
      proposedBureauId,
    });

    it('goes on at once to the bureau that was proposed', async () => {
      reportId = (await town.file(resident, spot)).reportId;
      const own = await town.refusal(handler, 'report.return', give('weather'));
      expect(own.fields).toHaveProperty('proposedBureauId');
      const answer = await town.done(handler, 'report.return', give('urban-management'));
      expect(answer).toEqual({ state: 'dispatched', bureauName: '青澜市城市管理局' });
      await told(other, reportId, '新的上报待处置');
      expect((await steps(reportId)).slice(-2)).toEqual(['return', 'dispatch']);
    });

    it('is not proposed to a bureau that has sent it back, and goes to the desk the second time', async () => {
      expect((await town.refusal(other, 'report.return', give('weather'))).code).toBe(
        'report.proposal-unfit',
      );
      expect(await town.done(other, 'report.return', give('housing'))).toEqual({
        state: 'submitted',
        bureauName: null,
      });
      await told(dispatcher, reportId, '责任单位退回了上报');
      expect((await report(reportId)).proposedBureau).toMatchObject({ bureauId: 'housing' });
    });

    it('cannot be returned any more once the desk has decided', async () => {
      await town.done(dispatcher, 'report.dispatch', { reportId, bureauId: 'weather' });
      const refused = await town.refusal(handler, 'report.return', give(null));
      expect(refused.code).toBe('report.binding');
      expect(await report(reportId, handler)).toMatchObject({ binding: true, returns: 2 });
    });
  });

  it('that is reworked twice is closed in the end, with all of it in its timeline', async () => {
    const { reportId } = await town.file(resident, spot);
    for (const passed of [false, false, true]) {
      await finish(reportId);
      await verify(reportId, passed);
    }
    expect(await report(reportId)).toMatchObject({ state: 'closed', reworks: 2 });
    expect(await steps(reportId)).toEqual([
      'submit',
      'dispatch',
      ...['start', 'finish', 'verify-fail'],
      ...['start', 'finish', 'verify-fail'],
      ...['start', 'finish', 'verify-pass'],
    ]);
  });

  describe('that two bureaus must agree to', () => {
    let reportId: string;
    let dueAt: number;
    const planAt = MONDAY + 10 * DAY_MS;

    it('is suspended with its clock stopped, and their leaders are asked', async () => {
      await turnTo(MONDAY);
      ({ reportId, dueAt } = (await town.file(resident, spot)) as { reportId: string; dueAt: number });
      await turnTo(MONDAY + HOUR_MS);
      const ask = { reportId, reason: '要和城管一起协商。' };
      const late = await town.refusal(leader, 'report.suspend', { ...ask, planAt: now - 1 });
      expect(late.fields).toHaveProperty('planAt');
      await town.done(leader, 'report.suspend', {
        ...ask,
        planAt,
        bureauIds: ['urban-management', 'housing'],
      });
      expect(await report(reportId)).toMatchObject({ state: 'suspended', dueAt: null });
      await told(other, reportId, '请您单位会商');
      expect(
        (await town.refusal(inspector, 'suspension.answer', { reportId, agrees: true, note: '' })).code,
      ).toBe('report.not-asked');
    });

    it('its leader cannot resume it before they agree; an objection says why', async () => {
      const bare = await town.refusal(other, 'suspension.answer', { reportId, agrees: false, note: ' ' });
      expect(bare.fields).toHaveProperty('note');
      const objection = { reportId, agrees: false, note: '要等路面施工结束。' };
      expect(await town.done(other, 'suspension.answer', objection)).toMatchObject({ waitingFor: 2 });
      await told(leader, reportId, '会商单位不同意');
      const refused = await town.refusal(leader, 'report.resume', { reportId });
      expect(refused.code).toBe('report.not-agreed');
      expect(refused.message).toContain('青澜市城市管理局');
    });

    it('is pointed out when the plan date comes', async () => {
      await turnTo(planAt + 1_000);
      await told(leader, reportId, '挂账的计划日期到了');
    });

    it('is resumed by the desk with the three hours that were left', async () => {
      await town.done(other, 'suspension.answer', { reportId, agrees: true, note: '' });
      await town.done(dispatcher, 'report.resume', { reportId });
      const resumed = await report(reportId, handler);
      expect(resumed.state).toBe('dispatched');
      // Ten to noon, then an hour after the rest.
      const afternoon = Date.parse('2026-12-17T15:00:00+08:00');
      expect(Math.abs(resumed.dueAt! - afternoon)).toBeLessThan(5 * 60_000 + HOUR_MS);
      expect(resumed.dueAt).toBeGreaterThan(dueAt);
      await finish(reportId);
      await verify(reportId, true);
    });
  });

  describe('that needs more time', () => {
    let reportId: string;

    it('gets it from the desk, twice at most', async () => {
      await turnTo(MONDAY + 14 * DAY_MS);
      const filed = await town.file(resident, spot);
      reportId = filed.reportId;
      const ask = { reportId, reason: '要等吊车。', hours: 8 };
      await town.done(handler, 'extension.ask', ask);
      expect((await town.refusal(leader, 'extension.ask', ask)).code).toBe('extension.waiting');
      const { asks } = await town.done<{ asks: { report: { reportId: string } }[] }>(dispatcher, 'ask.list');
      expect(asks.map((one) => one.report.reportId)).toContain(reportId);
      const granted = await town.done<{ dueAt: number }>(dispatcher, 'extension.decide', {
        reportId,
        granted: true,
        note: '',
      });
      expect(granted.dueAt).toBeGreaterThan(filed.dueAt!);
      await town.done(handler, 'extension.ask', ask);
      await town.done(dispatcher, 'extension.decide', { reportId, granted: false, note: '抓紧处置。' });
      await told(leader, reportId, '延期申请未同意');
      expect((await town.refusal(handler, 'extension.ask', ask)).code).toBe('extension.too-often');
    });

    it('and misses its deadline has that on record, also when an appeal excuses it', async () => {
      await turnTo(MONDAY + 18 * DAY_MS);
      expect(
        (await town.refusal(handler, 'extension.ask', { reportId, reason: '雨', hours: 1 })).code,
      ).toMatch(/too-(often|late)/);
      await town.done(leader, 'appeal.file', { reportId, reason: '连续暴雨，无法施工。' });
      expect((await town.refusal(leader, 'appeal.file', { reportId, reason: '再来' })).code).toBe(
        'appeal.nothing',
      );
      await town.done(dispatcher, 'appeal.decide', { reportId, excused: true, note: '情况属实。' });
      await finish(reportId);
      const { lateness, overdue } = await report(reportId);
      expect(overdue).toBe(true);
      expect(lateness).toMatchObject([{ appeal: { state: 'excused', note: '情况属实。' } }]);
      expect(lateness[0]!.doneAt).not.toBeNull();
    });
  });

  describe('that its reporter is not content with', () => {
    it('is opened again within seven days, twice, and not later', async () => {
      const reportId = await closed();
      const rated = await town.done(resident, 'report.rate', { reportId, stars: 1, words: '根本没清。' });
      expect(rated).toEqual({ state: 'closed', askReopen: true });
      const again = { reportId, reason: '还是一堆。' };
      expect((await town.refusal(neighbour, 'report.reopen', again)).code).toBe('report.not-yours');
      expect(await town.done(resident, 'report.reopen', again)).toEqual({ state: 'dispatched' });
      await told(handler, reportId, '上报人要求重新办理');
      await finish(reportId);
      await verify(reportId, true);
      expect(await report(reportId)).toMatchObject({ reopens: 1, rating: null });
      await turnTo(now + 8 * DAY_MS);
      expect((await town.refusal(resident, 'report.reopen', again)).code).toBe('report.reopen-late');
    });
  });

  describe('that comes back', () => {
    let reportId: string;
    interface Rechecks {
      rechecks: { recheckId: string; reportId: string; days: number; open: boolean }[];
    }
    const due = async () => {
      const { rechecks } = await town.done<Rechecks>(handler, 'recheck.list', { scope: 'mine' });
      return rechecks.find((recheck) => recheck.reportId === reportId);
    };
    const look = async (person: string, recheckId: string, clean: boolean) => ({
      recheckId,
      clean,
      note: clean ? '' : '又堆满了。',
      photos: [await town.photo(person)],
    });

    it('is due to be looked at again a week after closing, and the bureau is told', async () => {
      reportId = await closed();
      await until('the re-check to be planned', async () => {
        await town.runTimers();
        const spotNow = await town.done<{ rechecks: unknown[] }>(resident, 'spot.open', { reportId });
        return spotNow.rechecks.length === 2;
      });
      expect(await due()).toBeUndefined();
      await turnTo(now + 7 * DAY_MS + HOUR_MS);
      expect(await due()).toMatchObject({ days: 7, open: true });
      await told(handler, reportId, '到了复查的时间');
      expect((await town.refusal(resident, 'recheck.list', { scope: 'mine' })).code).toBe('call.not-allowed');
    });

    it('stays closed when a volunteer finds it clean', async () => {
      const position = toPosition(spot);
      const near = await town.done<Rechecks>(volunteer, 'recheck.list', { scope: 'near', position });
      const recheck = near.rechecks.find((one) => one.reportId === reportId)!;
      const answer = await town.done(
        volunteer,
        'recheck.record',
        await look(volunteer, recheck.recheckId, true),
      );
      expect(answer).toEqual({ reportId, state: 'closed' });
      const again = await town.refusal(
        inspector,
        'recheck.record',
        await look(inspector, recheck.recheckId, true),
      );
      expect(again.code).toBe('report.moved-on');
    });

    it('is opened again at once by a re-check that finds it back, in half the time', async () => {
      await turnTo(now + 23 * DAY_MS);
      const recheck = (await until('the second re-check', due))!;
      const answer = await town.done(
        inspector,
        'recheck.record',
        await look(inspector, recheck.recheckId, false),
      );
      expect(answer).toEqual({ reportId, state: 'dispatched' });
      expect(await report(reportId)).toMatchObject({ relapses: 1, stubborn: false, closedAt: null });
      await told(handler, reportId, '问题又出现了，请优先处置');
    });

    it('twice within ninety days is a stubborn spot, listed for the leader', async () => {
      await finish(reportId);
      await verify(reportId, true);
      await turnTo(now + 10 * DAY_MS);
      const photos = [await town.photo(neighbour)];
      const back = { reportId, note: '又有人倒垃圾。', photos };
      expect(await town.done(neighbour, 'report.relapse', back)).toEqual({ state: 'dispatched' });
      await told(leader, reportId, '列入老大难点位');
      const { reports } = await town.done<Listed>(leader, 'spot.list', {});
      expect(reports).toMatchObject([{ reportId, stubborn: true, relapses: 2 }]);
      expect((await town.refusal(neighbour, 'spot.list', {})).code).toBe('call.not-allowed');
    });

    it('has its whole history on one page, and is clean since its last closing', async () => {
      interface Spot {
        cleanSince: number | null;
        relapses: number;
        zone: { open: number; cleanSince: number | null };
        photos: { at: number; step: string }[];
        rechecks: { state: string }[];
      }
      const before = await town.done<Spot>(resident, 'spot.open', { reportId });
      expect(before.cleanSince).toBeNull();
      expect(before.relapses).toBeGreaterThanOrEqual(2);
      expect(before.zone.open).toBeGreaterThan(0);
      expect(before.photos.map(({ step }) => step)).toEqual(
        expect.arrayContaining(['submit', 'finish', 'recheck', 'relapse']),
      );
      const dates = before.photos.map(({ at }) => at);
      expect(dates).toEqual([...dates].sort((a, b) => a - b));
      await until('the re-checks to be dropped', async () => {
        const { rechecks } = await town.done<Spot>(resident, 'spot.open', { reportId });
        return !rechecks.some(({ state }) => state === 'due');
      });
    });
  });

  describe('that somebody complains about', () => {
    it('is hidden from the public with its original kept, its author told, and shown again', async () => {
      const { reportId } = await town.file(resident, spot);
      const about = { reportId, part: 'report', partId: null };
      const complaint = { ...about, reason: 'privacy', words: '拍到了我家窗户。' };
      const first = await town.done<{ complaintId: string }>(neighbour, 'complaint.file', complaint);
      expect(await town.done(neighbour, 'complaint.file', complaint)).toEqual(first);
      await told(dispatcher, reportId, '有内容被举报');
      const { complaints } = await town.done<{ complaints: { complaintId: string }[] }>(
        dispatcher,
        'complaint.list',
      );
      expect(complaints.filter(({ complaintId }) => complaintId === first.complaintId)).toHaveLength(1);
      expect((await town.refusal(handler, 'complaint.list')).code).toBe('call.not-allowed');
      const settle = { ...first, hide: true, note: '涉及隐私。' };
      expect(await town.done(dispatcher, 'complaint.settle', settle)).toEqual({ hidden: true });
      await told(neighbour, reportId, '您的举报已处理');
      await told(resident, reportId, '您发布的内容已被隐藏');
      expect((await town.refusal(neighbour, 'report.open', { reportId })).code).toBe('report.not-found');
      expect(await report(reportId, resident)).toMatchObject({
        hidden: true,
        description: '垃圾堆了好几天。',
      });
      await town.done(dispatcher, 'report.restore', { ...about, reason: '已打码。' });
      expect((await report(reportId, neighbour)).hidden).toBe(false);
    });

    it('loses one picture from sight and nothing else', async () => {
      const { reportId } = await town.file(resident, spot);
      const photo = await until('the picture to be judged', async () =>
        (await report(reportId, neighbour)).photos.at(0),
      );
      const part = { reportId, part: 'photo', partId: photo.fileID };
      await town.done(dispatcher, 'report.hide', { ...part, reason: '有车牌。' });
      expect((await report(reportId, neighbour)).photos).toEqual([]);
      expect((await report(reportId, resident)).photos).toMatchObject([{ hidden: true }]);
      const unknown = await town.refusal(dispatcher, 'report.hide', {
        ...part,
        partId: 'cloud://no',
        reason: '？',
      });
      expect(unknown.code).toBe('report.part-unknown');
    });
  });

  it('whose step is not taken in time is pointed out to whoever should: the desk, the checkers', async () => {
    const outside = await town.file(resident, [-950, 150]);
    const { reportId } = await town.file(resident, spot);
    await finish(reportId);
    await turnTo(now + 3 * DAY_MS);
    await told(dispatcher, outside.reportId, '上报等待派遣已超时');
    await told(inspector, reportId, '上报等待核查已超时');
  });
});
