import { toPosition } from '../../scripts/town/ground';
import { holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { communityScope } from '../../types/people/scope';
import { CaseTown, dispatcher, handler, inspector, leader, resident, spot } from '../support/case-town';
import { crowdMember } from '../support/server';
import type { Listed, Town } from '../support/town';
import { until } from '../support/until';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** After closing: opened again, back again, complained about. */
describe('a case', () => {
  const neighbour = 'chen-hao';
  const volunteer = 'li-xiaoyu';
  /** Made inspectors, of the case’s community and of another. */
  const [here, elsewhere] = [crowdMember(0), crowdMember(1)];
  let cases: CaseTown;
  let town: Town;
  beforeAll(async () => {
    cases = await CaseTown.open({ crowd: 2 });
    town = cases.town;
  });
  afterAll(() => town.close());

  describe('that its reporter is not content with', () => {
    it('is opened again within seven days, twice, and not later', async () => {
      const reportId = await cases.closed();
      const rated = await town.done(resident, 'report.rate', { reportId, stars: 1, words: '根本没清。' });
      expect(rated).toEqual({ state: 'closed', askReopen: true });
      const again = { reportId, reason: '还是一堆。' };
      expect((await town.refusal(neighbour, 'report.reopen', again)).code).toBe('report.not-yours');
      expect(await town.done(resident, 'report.reopen', again)).toEqual({ state: 'dispatched' });
      await cases.told(handler, reportId, '上报人要求重新办理');
      await cases.finish(reportId);
      await cases.verify(reportId, true);
      expect(await cases.report(reportId)).toMatchObject({ reopens: 1, rating: null });
      await cases.turnTo(cases.now + 8 * DAY_MS);
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
      reportId = await cases.closed();
      await until('the re-check to be planned', async () => {
        await town.runTimers();
        const spotNow = await town.done<{ rechecks: unknown[] }>(resident, 'spot.open', { reportId });
        return spotNow.rechecks.length === 2;
      });
      expect(await due()).toBeUndefined();
      await cases.turnTo(cases.now + 7 * DAY_MS + HOUR_MS);
      expect(await due()).toMatchObject({ days: 7, open: true });
      await cases.told(handler, reportId, '到了复查的时间');
      expect((await town.refusal(resident, 'recheck.list', { scope: 'mine' })).code).toBe('call.not-allowed');
    });

    it('is on the list of its community’s inspector, with whoever else it may concern, and of no other community’s', async () => {
      const admin = holderOf('admin').id;
      for (const [person, community] of [
        [here, ZONES[0]!.community],
        [elsewhere, ZONES.find((zone) => zone.community !== ZONES[0]!.community)!.community],
      ] as const) {
        const { personId } = await town.done<{ personId: string }>(person, 'me.load');
        const bureauId = communityScope(community);
        await town.done(admin, 'grant.give', {
          ...{ personId, role: 'inspector', bureauId, until: null, why: '社区督察' },
        });
      }
      const mine = async (person: string) => {
        const { rechecks } = await town.done<Rechecks>(person, 'recheck.list', { scope: 'mine' });
        return rechecks.map((recheck) => recheck.reportId);
      };
      expect(await mine(here)).toContain(reportId);
      expect(await mine(elsewhere)).not.toContain(reportId);
      const { recheckId } = (await due())!;
      const clean = await look(elsewhere, recheckId, true);
      expect((await town.refusal(elsewhere, 'recheck.record', clean)).code).toBe('call.not-allowed');
    });

    it('stays closed when a volunteer finds it clean, with a look and no picture', async () => {
      const position = toPosition(spot);
      const near = await town.done<Rechecks>(volunteer, 'recheck.list', { scope: 'near', position });
      const recheck = near.rechecks.find((one) => one.reportId === reportId)!;
      const answer = await town.done(volunteer, 'recheck.record', {
        recheckId: recheck.recheckId,
        clean: true,
        note: '',
        photos: [],
      });
      expect(answer).toEqual({ reportId, state: 'closed' });
      const again = await town.refusal(
        inspector,
        'recheck.record',
        await look(inspector, recheck.recheckId, true),
      );
      expect(again.code).toBe('report.moved-on');
    });

    it('is opened again at once by a re-check of its community’s inspector that finds it back, in half the time', async () => {
      await cases.turnTo(cases.now + 23 * DAY_MS);
      const recheck = (await until('the second re-check', due))!;
      const answer = await town.done(here, 'recheck.record', await look(here, recheck.recheckId, false));
      expect(answer).toEqual({ reportId, state: 'dispatched' });
      expect(await cases.report(reportId)).toMatchObject({ relapses: 1, stubborn: false, closedAt: null });
      await cases.told(handler, reportId, '问题又出现了，请优先处置');
    });

    it('twice within ninety days is a stubborn spot, listed for the leader', async () => {
      await cases.finish(reportId);
      await cases.verify(reportId, true);
      await cases.turnTo(cases.now + 10 * DAY_MS);
      const photos = [await town.photo(neighbour)];
      const back = { reportId, note: '又有人倒垃圾。', photos };
      expect(await town.done(neighbour, 'report.relapse', back)).toEqual({ state: 'dispatched' });
      await cases.told(leader, reportId, '列入老大难点位');
      const { reports } = await town.done<Listed>(leader, 'spot.list', {});
      expect(reports).toMatchObject([{ reportId, stubborn: true, relapses: 2 }]);
      for (const [person, seen] of [
        [here, 1],
        [elsewhere, 0],
      ] as const)
        expect((await town.done<Listed>(person, 'spot.list', {})).reports).toHaveLength(seen);
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
        expect.arrayContaining(['submit', 'finish', 'relapse']),
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
      await cases.told(dispatcher, reportId, '有内容被举报');
      const { complaints } = await town.done<{ complaints: { complaintId: string }[] }>(
        dispatcher,
        'complaint.list',
      );
      expect(complaints.filter(({ complaintId }) => complaintId === first.complaintId)).toHaveLength(1);
      expect((await town.refusal(handler, 'complaint.list')).code).toBe('call.not-allowed');
      const settle = { ...first, hide: true, note: '涉及隐私。' };
      expect(await town.done(dispatcher, 'complaint.settle', settle)).toEqual({ hidden: true });
      await cases.told(neighbour, reportId, '您的举报已处理');
      await cases.told(resident, reportId, '您发布的内容已被隐藏');
      expect((await town.refusal(neighbour, 'report.open', { reportId })).code).toBe('report.not-found');
      expect(await cases.report(reportId, resident)).toMatchObject({
        hidden: true,
        description: '垃圾堆了好几天。',
      });
      await town.done(dispatcher, 'report.restore', { ...about, reason: '已打码。' });
      expect((await cases.report(reportId, neighbour)).hidden).toBe(false);
    });

    it('loses one picture from sight and nothing else', async () => {
      const { reportId } = await town.file(resident, spot);
      const photo = await until('the picture to be judged', async () =>
        (await cases.report(reportId, neighbour)).photos.at(0),
      );
      const part = { reportId, part: 'photo', partId: photo.fileID };
      await town.done(dispatcher, 'report.hide', { ...part, reason: '有车牌。' });
      expect((await cases.report(reportId, neighbour)).photos).toEqual([]);
      expect((await cases.report(reportId, resident)).photos).toMatchObject([{ hidden: true }]);
      const unknown = await town.refusal(dispatcher, 'report.hide', {
        ...part,
        partId: 'cloud://no',
        reason: '？',
      });
      expect(unknown.code).toBe('report.part-unknown');
    });
  });
});
