import { handlersOf, holderOf, PEOPLE } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import type { OutputOf } from '../../types/contract';
import type { listFigure, loadFigures, publicFigures } from '../../types/figures/contracts';
import { dayOf } from '../../types/china-time';
import { COUNTED, SIGNALS } from '../../types/figures/figures';
import { TOWN_MAX_AGE_MS } from '../../cloudfunctions/src/places/town-store';
import type { openRules } from '../../types/places/rule-contracts';
import type { openSpot } from '../../types/reports/spot-contracts';
import { Town, type Listed } from '../support/town';

type Figures = OutputOf<typeof loadFigures>;

const [ZONE] = ZONES;
const inspector = holderOf('inspector').id;
const leader = PEOPLE.find(({ roles }) => roles.some(({ role }) => role === 'leader'))!;
const today = dayOf(Date.now());
/** To tomorrow: the journey may pass midnight. */
const period = { from: today, to: dayOf(Date.now() + 24 * 3_600_000) };

describe('figures', () => {
  let town: Town;
  const handler = handlersOf(ZONE!.bureauId)[0]!.id;
  const resident = 'chen-hao';
  const neighbour = 'wang-guilan';
  const closedOnes = async () => {
    const closed = { scope: 'town', states: ['closed'] };
    const { reports } = await town.done<Listed>(neighbour, 'report.list', closed);
    return reports.map(({ reportId }) => reportId);
  };

  beforeAll(async () => {
    town = await Town.open();
    const finish = async (reportId: string) => {
      await town.done(handler, 'report.start', { reportId });
      const photos = [await town.photo(handler, 'rubbish', 'after')];
      await town.done(handler, 'report.finish', { reportId, note: '清理完毕。', photos });
    };
    for (let n = 0; n < 3; n += 1) {
      const { reportId } = await town.file(resident, ZONE!.inside);
      if (n === 2) continue;
      await finish(reportId);
      if (n === 1) {
        await town.done(inspector, 'report.verify', { reportId, passed: false, note: '还有垃圾。' });
        await finish(reportId);
      }
      await town.done(inspector, 'report.verify', { reportId, passed: true, note: '' });
      await town.done(resident, 'report.rate', { reportId, stars: n === 0 ? 5 : 2, words: '' });
    }
  });
  afterAll(() => town.close());

  const load = (input: object = {}, person = inspector) =>
    town.done<Figures>(person, 'figure.load', { period, ...input });

  it('of the day say what happened, by bureau, zone and category alike', async () => {
    const { tally, bureaus, zones, categories, medianHours } = await town.afterTimers(
      () => load(),
      (figures) =>
        expect(figures.tally).toMatchObject({
          filed: 3,
          dispatched: 3,
          handled: 2,
          closed: 2,
          verified: 2,
          reworked: 1,
          relapsed: 0,
          rated: 2,
          satisfied: 1,
        }),
    );
    expect(medianHours).toBeGreaterThan(0);
    for (const rows of [bureaus, zones, categories]) expect(rows.map((row) => row.tally)).toEqual([tally]);
    expect(bureaus[0]?.id).toBe(ZONE!.bureauId);
    expect((await load({ zoneId: ZONE!.zoneId })).tally).toEqual(tally);
    expect((await load({ categoryId: 'graffiti' })).tally.filed).toBe(0);
  });

  it('open the list behind them, as long as the number says', async () => {
    const { tally, signals } = await load();
    for (const figure of [...COUNTED, ...SIGNALS]) {
      const { reports } = await town.done<OutputOf<typeof listFigure>>(inspector, 'figure.list', {
        figure,
        period,
      });
      expect([figure, reports.length]).toEqual([figure, { ...tally, ...signals }[figure]]);
    }
  });

  it('of a bureau are for its leader, of the town for the campaign office, a few for everybody', async () => {
    const bureauId = leader.roles.find(({ role }) => role === 'leader')!.bureauId!;
    expect((await load({}, leader.id)).bureau?.id).toBe(bureauId);
    const other = ZONES.find((zone) => zone.bureauId !== bureauId)!.bureauId;
    for (const [person, asked] of [
      [leader.id, other],
      [handler, ZONE!.bureauId],
      [resident, undefined],
    ] as const)
      expect(await town.refusal(person, 'figure.load', { period, bureauId: asked })).toMatchObject({
        code: 'call.not-allowed',
      });
    const open = await town.done<OutputOf<typeof publicFigures>>(resident, 'figure.public', { period });
    expect(open.tally.filed).toBe(3);
    expect(JSON.stringify(open)).not.toContain(ZONE!.bureauId);
  });

  it('count a case that the desk has hidden, which no map and no list of the public shows any more', async () => {
    const dispatcher = holderOf('dispatcher').id;
    const view = { west: 119.5, south: 32.9, east: 120, north: 33.3, scale: 12, groups: ['open'] };
    const onMap = async () => (await town.done<{ total: number }>(dispatcher, 'report.map', view)).total;
    const listed = async (person: string) => {
      const { reports } = await town.done<Listed>(person, 'report.list', {
        scope: 'town',
        states: ['dispatched'],
      });
      return reports.map(({ reportId }) => reportId);
    };
    const before = await load();
    const map = await town.afterTimers(onMap, (total) => expect(total).toBe(1));
    const [reportId] = await listed(neighbour);
    const about = { reportId, part: 'report', partId: null, reason: '涉及隐私。' };
    await town.done(dispatcher, 'report.hide', about);
    await town.afterTimers(onMap, (total) => expect(total).toBe(map - 1));
    const after = await load();
    expect([after.tally, after.signals]).toEqual([before.tally, before.signals]);
    const behind = await town.done<Listed>(inspector, 'figure.list', { figure: 'filed', period });
    expect(behind.reports.map((report) => report.reportId)).toContain(reportId);
    expect([await listed(neighbour), await listed(inspector)]).toEqual([[], [reportId]]);
    type Spot = OutputOf<typeof openSpot>;
    const spot = async () => town.done<Spot>(neighbour, 'spot.open', { reportId: (await closedOnes())[0] });
    expect(await spot()).toMatchObject({ cleanSince: null, zone: { open: 1, cleanSince: null } });
    await town.done(dispatcher, 'report.restore', about);
    await town.afterTimers(onMap, (total) => expect(total).toBe(map));
  });

  it('are counted anew as the administrator says, and each rate names what it is a share of', async () => {
    const admin = holderOf('admin').id;
    const { rules, rev } = await town.done<OutputOf<typeof openRules>>(admin, 'rules.open');
    expect(await load()).toMatchObject({ tally: { satisfied: 1 }, definitions: rules.figures });
    const own = { ...rules.figures, satisfiedStars: 2, bases: { ...rules.figures.bases, rework: 'closed' } };
    await town.done(admin, 'rules.save', { rules: { ...rules, figures: own }, rev });
    await town.setClock(new Date(Date.now() + TOWN_MAX_AGE_MS));
    await town.afterTimers(
      () => load(),
      (figures) =>
        expect(figures).toMatchObject({
          tally: { satisfied: 2, rated: 2, reworked: 1, closed: 2 },
          definitions: own,
        }),
    );
    const open = await town.done<OutputOf<typeof publicFigures>>(resident, 'figure.public', { period });
    expect(open.bases).toEqual(own.bases);
    await town.done(admin, 'rules.save', { rules, rev: rev + 1 });
    await town.setClock('real');
  });

  it('count a deadline that nobody kept as missed, without anybody doing anything', async () => {
    await town.setClock(new Date(Date.now() + 20 * 24 * 3_600_000));
    const longer = { period: { from: today, to: dayOf(Date.now() + 20 * 24 * 3_600_000) } };
    await town.afterTimers(
      () => load(longer),
      ({ tally, signals }) => {
        expect(tally).toMatchObject({ due: 3, onTime: 2, late: 1 });
        expect(signals).toMatchObject({ overdue: 1, longOpen: 1 });
      },
    );
    await town.setClock('real');
  });
});
