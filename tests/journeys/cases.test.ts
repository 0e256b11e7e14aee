import {
  CaseTown,
  dispatcher,
  handler,
  inspector,
  leader,
  MONDAY,
  resident,
  spot,
} from '../support/case-town';
import type { Town } from '../support/town';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What a city's cases go through besides the usual way, told from the phones of those who take part. */
describe('a case', () => {
  const other = 'ma-zhiqiang';
  let cases: CaseTown;
  let town: Town;
  beforeAll(async () => {
    cases = await CaseTown.open();
    town = cases.town;
  });
  afterAll(() => town.close());

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
      await cases.told(other, reportId, '新的上报待处置');
      expect((await cases.steps(reportId)).slice(-2)).toEqual(['return', 'dispatch']);
    });

    it('is not proposed to a bureau that has sent it back, and goes to the desk the second time', async () => {
      expect((await town.refusal(other, 'report.return', give('weather'))).code).toBe(
        'report.proposal-unfit',
      );
      expect(await town.done(other, 'report.return', give('housing'))).toEqual({
        state: 'submitted',
        bureauName: null,
      });
      await cases.told(dispatcher, reportId, '责任单位退回了上报');
      expect((await cases.report(reportId)).proposedBureau).toMatchObject({ bureauId: 'housing' });
    });

    it('cannot be returned any more once the desk has decided', async () => {
      await town.done(dispatcher, 'report.dispatch', { reportId, bureauId: 'weather' });
      const refused = await town.refusal(handler, 'report.return', give(null));
      expect(refused.code).toBe('report.binding');
      expect(await cases.report(reportId, handler)).toMatchObject({ binding: true, returns: 2 });
    });
  });

  it('that is reworked twice is closed in the end, with all of it in its timeline', async () => {
    const { reportId } = await town.file(resident, spot);
    for (const passed of [false, false, true]) {
      await cases.finish(reportId);
      await cases.verify(reportId, passed);
    }
    expect(await cases.report(reportId)).toMatchObject({ state: 'closed', reworks: 2 });
    expect(await cases.steps(reportId)).toEqual([
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
    // Ten in the morning: three hours from then do not end at the noon rest.
    const planAt = MONDAY + 10 * DAY_MS + HOUR_MS;

    it('is suspended with its clock stopped, and their leaders are asked', async () => {
      await cases.turnTo(MONDAY);
      ({ reportId, dueAt } = (await town.file(resident, spot)) as { reportId: string; dueAt: number });
      await cases.turnTo(MONDAY + HOUR_MS);
      const ask = { reportId, reason: '要和城管一起协商。' };
      const late = await town.refusal(leader, 'report.suspend', { ...ask, planAt: cases.now - 1 });
      expect(late.fields).toHaveProperty('planAt');
      await town.done(leader, 'report.suspend', {
        ...ask,
        planAt,
        bureauIds: ['urban-management', 'housing'],
      });
      expect(await cases.report(reportId)).toMatchObject({ state: 'suspended', dueAt: null });
      await cases.told(other, reportId, '请您单位会商');
      expect(
        (await town.refusal(inspector, 'suspension.answer', { reportId, agrees: true, note: '' })).code,
      ).toBe('report.not-asked');
    });

    it('its leader cannot resume it before they agree; an objection says why', async () => {
      const bare = await town.refusal(other, 'suspension.answer', { reportId, agrees: false, note: ' ' });
      expect(bare.fields).toHaveProperty('note');
      const objection = { reportId, agrees: false, note: '要等路面施工结束。' };
      expect(await town.done(other, 'suspension.answer', objection)).toMatchObject({ waitingFor: 2 });
      await cases.told(leader, reportId, '会商单位不同意');
      const refused = await town.refusal(leader, 'report.resume', { reportId });
      expect(refused.code).toBe('report.not-agreed');
      expect(refused.message).toContain('青澜市城市管理局');
    });

    it('is pointed out when the plan date comes', async () => {
      await cases.turnTo(planAt + 1_000);
      await cases.told(leader, reportId, '挂账的计划日期到了');
    });

    it('is resumed by the desk with the three hours that were left', async () => {
      await town.done(other, 'suspension.answer', { reportId, agrees: true, note: '' });
      await town.done(dispatcher, 'report.resume', { reportId });
      const resumed = await cases.report(reportId, handler);
      expect(resumed.state).toBe('dispatched');
      // Ten to noon, then an hour after the rest.
      const afternoon = Date.parse('2026-12-17T15:00:00+08:00');
      expect(Math.abs(resumed.dueAt! - afternoon)).toBeLessThan(5 * 60_000);
      expect(resumed.dueAt).toBeGreaterThan(dueAt);
      await cases.finish(reportId);
      await cases.verify(reportId, true);
    });
  });

  describe('that needs more time', () => {
    let reportId: string;

    it('gets it from the desk, twice at most', async () => {
      await cases.turnTo(MONDAY + 14 * DAY_MS);
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
      await cases.told(leader, reportId, '延期申请未同意');
      expect((await town.refusal(handler, 'extension.ask', ask)).code).toBe('extension.too-often');
    });

    it('and misses its deadline has that on record, also when an appeal excuses it', async () => {
      await cases.turnTo(MONDAY + 18 * DAY_MS);
      expect(
        (await town.refusal(handler, 'extension.ask', { reportId, reason: '雨', hours: 1 })).code,
      ).toMatch(/too-(often|late)/);
      await town.done(leader, 'appeal.file', { reportId, reason: '连续暴雨，无法施工。' });
      expect((await town.refusal(leader, 'appeal.file', { reportId, reason: '再来' })).code).toBe(
        'appeal.nothing',
      );
      await town.done(dispatcher, 'appeal.decide', { reportId, excused: true, note: '情况属实。' });
      await cases.finish(reportId);
      const { lateness, overdue } = await cases.report(reportId);
      expect(overdue).toBe(true);
      expect(lateness).toMatchObject([{ appeal: { state: 'excused', note: '情况属实。' } }]);
      expect(lateness[0]!.doneAt).not.toBeNull();
    });
  });

  it('whose step is not taken in time is pointed out to whoever should: the desk, the checkers', async () => {
    const outside = await town.file(resident, [-950, 150]);
    const { reportId } = await town.file(resident, spot);
    await cases.finish(reportId);
    // An hour more: a working day over a weekend can end at the very minute it began.
    await cases.turnTo(cases.now + 3 * DAY_MS + HOUR_MS);
    await cases.told(dispatcher, outside.reportId, '上报等待派遣已超时');
    await cases.told(inspector, reportId, '上报等待核查已超时');
  });
});
