import { ZONES } from '../../scripts/town/zones';
import { isSeeded, seedTown } from '../../scripts/town/seed-town';
import { RESIDENTS } from '../../scripts/town/people';
import { REPORT_STATES } from '../../types/reports/states';
import type { Flag } from '../../types/petitions/integrity';
import type { PetitionCard, PetitionShown } from '../../types/petitions/petition';
import type { PledgeShown } from '../../types/petitions/pledge-contracts';
import { foreignConnections } from '../support/privacy';
import { Town, type Listed, type Opened } from '../support/town';

/** A whole history, on a machine that has other things to do. */
const SEED_PATIENCE_MS = 600_000;

describe('the demo town, as npm start fills it', () => {
  let town: Town;
  let reports: Opened['report'][];
  beforeAll(async () => {
    town = await Town.open();
    await seedTown(town, () => undefined);
    reports = await readAll();
  }, SEED_PATIENCE_MS);
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

  it('has what goes wrong in a city, too: a return, a relapse, a stubborn spot, a complaint, asks that wait for the desk', async () => {
    const count = (matches: (report: Opened['report']) => boolean) => reports.filter(matches).length;
    expect(count(({ returns, state }) => returns > 0 && state === 'submitted')).toBe(1);
    expect(count(({ relapses, stubborn }) => relapses > 0 && !stubborn)).toBe(1);
    const { reports: spots } = await town.done<Listed>('liu-wenhua', 'spot.list');
    expect(spots).toEqual([expect.objectContaining({ stubborn: true, relapses: 2 })]);
    const { complaints } = await town.done<{ complaints: object[] }>('he-jing', 'complaint.list');
    expect(complaints).toEqual([expect.objectContaining({ reason: 'privacy' })]);
    const { asks } = await town.done<{ asks: { kind: string }[] }>('he-jing', 'ask.list');
    expect(asks.map(({ kind }) => kind).sort()).toEqual(['appeal', 'extension']);
  });

  it('has a photo of before with each, and of after with each that was handled', () => {
    const kinds = ({ photos }: Opened['report'], kind: string) =>
      photos.filter((photo) => photo.kind === kind).length;
    expect(reports.filter((report) => kinds(report, 'before') === 0)).toEqual([]);
    const done = reports.filter(({ state }) => state === 'handled' || state === 'closed');
    expect(done.filter((report) => kinds(report, 'after') === 0)).toEqual([]);
  });

  it('has petitions that were answered, have ended, are due and wait, a burst taken out and one to look at', async () => {
    const listed = async (scope: string) =>
      (await town.done<{ petitions: PetitionCard[] }>('he-jing', 'petition.list', { scope })).petitions;
    expect(await listed('answered')).toEqual([
      expect.objectContaining({ title: '在气象路公交站装一块雷雨大风提示屏', signatures: 112 }),
    ]);
    expect(await listed('archive')).toEqual([
      expect.objectContaining({ title: '把社区图书角搬到一楼大厅', signatures: 24 }),
    ]);
    expect(await listed('moderation')).toHaveLength(1);
    const [due] = await listed('duties');
    expect(due).toMatchObject({ title: '给文昌街道三个老旧小区的楼道装上声控灯', dueAt: expect.any(Number) });
    const { petition } = await town.done<{ petition: PetitionShown }>('chen-hao', 'petition.open', {
      petitionId: due!.petitionId,
    });
    expect(petition).toMatchObject({ signatures: 135, invalidated: 32 });
    const { flags } = await town.done<{ flags: Flag[] }>('he-jing', 'signature.flags');
    expect(flags).toEqual([expect.objectContaining({ title: '在河边步道旁装一排休息长椅', signatures: 31 })]);
  });

  it('has a pledge with doors by building, and a survey that was answered', async () => {
    const { pledges } = await town.done<{ pledges: { pledgeId: string }[] }>('chen-hao', 'pledge.list');
    const { pledgeId } = pledges[0]!;
    const { pledge } = await town.done<{ pledge: PledgeShown }>('chen-hao', 'pledge.open', { pledgeId });
    expect(pledge).toMatchObject({ version: 2, takenVersion: 1, earlier: [{ version: 1 }] });
    // The count may be some seconds behind the two who took it last.
    expect(pledge.people).toBeGreaterThanOrEqual(96);
    const { buildings } = await town.done<{ buildings: object[] }>('he-jing', 'pledge.coverage', {
      pledgeId,
    });
    expect(buildings).toContainEqual(
      expect.objectContaining({ name: '翠竹苑 1 栋', units: 24, visited: 23, taken: 21 }),
    );
    const { surveys } = await town.done<{ surveys: { surveyId: string }[] }>('he-jing', 'survey.list');
    const results = await town.done('he-jing', 'survey.results', { surveyId: surveys[0]!.surveyId });
    expect(results).toMatchObject({ answered: 58 });
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
