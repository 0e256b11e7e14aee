import { ZONES } from '../../scripts/town/zones';
import { isSeeded, seedTown } from '../../scripts/town/seed-town';
import { RESIDENTS } from '../../scripts/town/people';
import { REPORT_STATES } from '../../types/reports/states';
import { foreignConnections } from '../support/privacy';
import { Town, type Listed, type Opened } from '../support/town';

describe('the demo town, as npm start fills it', () => {
  let town: Town;
  let reports: Opened['report'][];
  beforeAll(async () => {
    town = await Town.open();
    await seedTown(town, () => undefined);
    reports = await readAll();
  });
  afterAll(() => town.close());

  /** By the dispatcher, who sees all there is. */
  async function readAll(): Promise<Opened['report'][]> {
    const ids: string[] = [];
    for (const person of RESIDENTS) {
      let cursor: string | null = null;
      do {
        const page: Listed = await town.done<Listed>(person, 'report.list', { scope: 'mine', cursor });
        ids.push(...page.reports.map(({ reportId }) => reportId));
        cursor = page.next;
      } while (cursor);
    }
    return Promise.all(ids.map(async (id) => (await town.open('he-jing', id)).report));
  }

  it('has sixty reports in all the states a report can come to', () => {
    expect(reports).toHaveLength(60);
    expect(new Set(reports.map(({ state }) => state))).toEqual(new Set(REPORT_STATES));
  });

  it('has them in every zone and outside, over weeks, some overdue, reworked, rated, followed, anonymous', () => {
    expect(new Set(reports.map(({ zoneId }) => zoneId)).size).toBe(ZONES.length + 1);
    const filed = reports.map(({ filedAt }) => filedAt);
    expect(Math.max(...filed) - Math.min(...filed)).toBeGreaterThan(30 * 86_400_000);
    expect(Math.max(...filed)).toBeLessThanOrEqual(Date.now());
    const count = (matches: (report: Opened['report']) => boolean) => reports.filter(matches).length;
    expect(count(({ overdue, state }) => overdue && state !== 'closed')).toBeGreaterThan(3);
    expect(count(({ reworks }) => reworks > 0)).toBeGreaterThan(3);
    expect(count(({ rating }) => rating !== null)).toBeGreaterThan(9);
    expect(count(({ followers }) => followers > 0)).toBeGreaterThan(9);
    expect(count(({ anonymous }) => anonymous)).toBeGreaterThan(3);
  });

  it('has a photo of before with each, and of after with each that was handled', () => {
    const kinds = ({ photos }: Opened['report'], kind: string) =>
      photos.filter((photo) => photo.kind === kind).length;
    expect(reports.filter((report) => kinds(report, 'before') === 0)).toEqual([]);
    const done = reports.filter(({ state }) => state === 'handled' || state === 'closed');
    expect(done.filter((report) => kinds(report, 'after') === 0)).toEqual([]);
  });

  it('leaves the clock at real time', async () => {
    expect(await town.api.get('/clock')).toMatchObject({ offsetMs: 0 });
  });

  it('knows that it is filled, and does not get a second history', async () => {
    expect(await isSeeded(town)).toBe(true);
  });

  it('touched no other machine', async () => {
    expect(await foreignConnections(town)).toEqual([]);
  });
});
