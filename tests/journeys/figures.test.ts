import { handlersOf, holderOf, PEOPLE } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import type { OutputOf } from '../../types/contract';
import type { listFigure, loadFigures, publicFigures } from '../../types/figures/contracts';
import { dayOf } from '../../types/china-time';
import { COUNTED, SIGNALS } from '../../types/figures/figures';
import { Town } from '../support/town';

type Figures = OutputOf<typeof loadFigures>;

const [ZONE] = ZONES;
const inspector = holderOf('inspector').id;
const leader = PEOPLE.find(({ roles }) => roles.some(({ role }) => role === 'leader'))!;
const today = dayOf(Date.now());
const period = { from: today, to: today };

describe('figures', () => {
  let town: Town;
  const handler = handlersOf(ZONE!.bureauId)[0]!.id;
  const resident = 'chen-hao';

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
    await town.runTimers();
  });
  afterAll(() => town.close());

  const load = (input: object = {}, person = inspector) =>
    town.done<Figures>(person, 'figure.load', { period, ...input });

  it('of the day say what happened, by bureau, zone and category alike', async () => {
    const { tally, bureaus, zones, categories, medianHours } = await load();
    expect(tally).toMatchObject({
      filed: 3,
      dispatched: 3,
      handled: 2,
      closed: 2,
      verified: 2,
      reworked: 1,
      relapsed: 0,
      rated: 2,
      satisfied: 1,
    });
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

  it('count a deadline that nobody kept as missed, without anybody doing anything', async () => {
    await town.setClock(new Date(Date.now() + 20 * 24 * 3_600_000));
    await town.runTimers();
    const later = await load({ period: { from: today, to: dayOf(Date.now() + 20 * 24 * 3_600_000) } });
    await town.setClock('real');
    expect(later.tally).toMatchObject({ due: 3, onTime: 2, late: 1 });
    expect(later.signals).toMatchObject({ overdue: 1, longOpen: 1 });
  });
});
