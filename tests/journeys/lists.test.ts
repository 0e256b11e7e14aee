import cloud from 'wx-server-sdk';
import { toPosition, type Spot } from '../../scripts/town/ground';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import type { OutputOf } from '../../types/contract';
import type { listPlaces } from '../../types/places/contracts';
import type { mapReports, searchReports } from '../../types/reports/list-contracts';
import { Town, type Listed } from '../support/town';

type Map = OutputOf<typeof mapReports>;
type Found = OutputOf<typeof searchReports>;

const HOUR_MS = 3_600_000;
const READER = 'wang-guilan';
const [HOME, , OLD_STREET] = ZONES;
const around = ([east, north]: Spot, meters: number) => {
  const low = toPosition([east - meters, north - meters]);
  const high = toPosition([east + meters, north + meters]);
  return { west: low.longitude, south: low.latitude, east: high.longitude, north: high.latitude };
};

describe('finding reports', () => {
  let town: Town;
  const numbers: string[] = [];
  const ids: string[] = [];
  beforeAll(async () => {
    town = await Town.open();
    for (let n = 0; n < 23; n += 1) {
      const [east, north] = HOME!.inside;
      const spot: Spot = [east + (n % 5), north + Math.floor(n / 5)];
      const filed = await town.file('chen-hao', spot, {
        description: n === 3 ? '三轮车挡住了路。' : '垃圾没人收。',
      });
      numbers.push(filed.number);
      ids.push(filed.reportId);
    }
    await town.file('chen-hao', OLD_STREET!.inside, { categoryId: 'graffiti', description: '墙上乱涂。' });
  });
  afterAll(() => town.close());

  const list = (input: object, person = READER) => town.done<Listed>(person, 'report.list', input);
  const search = (words: string, person = READER) => town.done<Found>(person, 'report.search', { words });
  const map = (input: object = {}, person = READER) =>
    town.done<Map>(person, 'report.map', {
      ...around(HOME!.inside, 1500),
      scale: 14,
      groups: ['open'],
      ...input,
    });

  /** What the topmost squares of the map count as open; a cluster shows such a number. */
  async function countedOpen(): Promise<number> {
    const { data } = (await cloud.database().collection('map_cells').limit(1000).get()) as { data: object[] };
    const cells = data as { _id: string; counts: { open: Record<string, number> } }[];
    return cells
      .filter(({ _id }) => _id.startsWith('4.'))
      .flatMap(({ counts }) => Object.values(counts.open))
      .reduce((sum, n) => sum + n, 0);
  }

  it('near me goes on to the last one, each once, even where all stand in one place', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const position = toPosition(HOME!.inside);
      const page: Listed = await list({ scope: 'near', position, radiusMeters: 300, cursor });
      seen.push(...page.reports.map(({ reportId }) => reportId));
      cursor = page.next;
    } while (cursor !== null);
    expect([...seen].sort()).toEqual([...ids].sort());
  });

  it('by zone, by bureau and in the whole town the newest come first, narrowed as asked', async () => {
    const zone = await list({ scope: 'zone', zoneId: OLD_STREET!.zoneId });
    expect(zone.reports.map(({ categoryId }) => categoryId)).toEqual(['graffiti']);
    const bureau = await list({ scope: 'bureau', bureauId: HOME!.bureauId });
    expect(bureau.reports[0]?.reportId).toBe(ids.at(-1));
    const next = await list({ scope: 'bureau', bureauId: HOME!.bureauId, cursor: bureau.next });
    expect([...bureau.reports, ...next.reports]).toHaveLength(23);
    const kind = await list({ scope: 'town', categoryId: 'graffiti', states: ['dispatched'] });
    expect(kind.reports).toHaveLength(1);
    expect((await list({ scope: 'town', since: Date.now() + 1000 })).reports).toEqual([]);
  });

  it('what is overdue, or soon will be, comes by its deadline; a zone to narrow to is found by its name', async () => {
    const { zones, bureaus, more } = await town.done<OutputOf<typeof listPlaces>>(READER, 'place.list', {
      words: OLD_STREET!.name.slice(0, 2),
    });
    expect(zones).toContainEqual({ zoneId: OLD_STREET!.zoneId, name: OLD_STREET!.name });
    expect({ more, named: bureaus.length > 1 }).toEqual({ more: false, named: true });
    const due = async (input: object) => (await list({ scope: 'town', ...input })).reports;
    expect(await due({ due: 'overdue' })).toEqual([]);
    const [first] = await due({ states: ['dispatched'], zoneId: HOME!.zoneId });
    await town.setClock(new Date(first!.dueAt! - HOUR_MS));
    expect((await due({ due: 'soon', zoneId: HOME!.zoneId })).length).toBeGreaterThan(0);
    await town.setClock(new Date(first!.dueAt! + 90 * 24 * HOUR_MS));
    const overdue = await due({ due: 'overdue' });
    expect(overdue.map(({ dueAt }) => dueAt)).toEqual(
      overdue.map(({ dueAt }) => dueAt).sort((a, b) => a! - b!),
    );
    const kind = await due({ due: 'overdue', categoryId: 'graffiti', zoneId: OLD_STREET!.zoneId });
    expect(kind).toMatchObject([{ categoryId: 'graffiti', overdue: true }]);
    expect(await due({ due: 'overdue', states: ['closed'] })).toEqual([]);
    await town.setClock('real');
  });

  it('a report is found by its number, by the day in it and by words of its kind, place and text', async () => {
    expect((await search(numbers[3]!)).reports.map(({ number }) => number)).toEqual([numbers[3]]);
    expect((await search(numbers[3]!.slice(0, 6))).reports.length).toBe(20);
    expect((await search('三轮车')).reports.map(({ reportId }) => reportId)).toEqual([ids[3]]);
    expect((await search(`${HOME!.name} 三轮车`)).reports).toHaveLength(1);
    expect((await search('三轮 乱涂')).reports).toEqual([]);
    expect((await search('乱涂画')).reports).toHaveLength(1);
  });

  it('what is not public is found by nobody but its reporter and staff', async () => {
    const [east, north] = OLD_STREET!.inside;
    const { reportId, number } = await town.file('chen-hao', [east + 900, north + 900], {
      description: '有人闹事，天井里。',
    });
    expect((await town.open('chen-hao', reportId)).report.state).toBe('screening');
    for (const words of ['天井', number]) {
      expect((await search(words)).reports).toEqual([]);
      expect((await search(words, 'chen-hao')).reports).toHaveLength(1);
      expect((await search(words, holderOf('dispatcher').id)).reports).toHaveLength(1);
    }
  });

  it('the map shows each report, follows what happens to it, and is narrowed by kind and state', async () => {
    const shown = (input: object, count: number) =>
      town.afterTimers(
        () => map(input),
        ({ markers }) => expect(markers).toHaveLength(count),
      );
    expect((await shown({}, 24)).clusters).toEqual([]);
    expect((await map({ categoryId: 'graffiti' })).markers).toHaveLength(1);
    expect((await map({ groups: ['closed'] })).total).toBe(0);
    const [handler] = handlersOf(HOME!.bureauId);
    const reportId = ids[0]!;
    await town.done(handler!.id, 'report.start', { reportId });
    await town.done(handler!.id, 'report.finish', {
      reportId,
      note: '清理完毕。',
      photos: [await town.photo(handler!.id, 'rubbish', 'after')],
    });
    await town.done(holderOf('inspector').id, 'report.verify', { reportId, passed: true, note: '' });
    await shown({}, 23);
    expect((await map({ groups: ['closed'] })).markers.map((marker) => marker.reportId)).toEqual([reportId]);
  });

  it('what is hidden, withdrawn or merged is neither on the map nor in what its squares count', async () => {
    const before = await countedOpen();
    const dispatcher = holderOf('dispatcher').id;
    const [hidden, merged, into] = ids.slice(1) as [string, string, string];
    const part = { reportId: hidden, part: 'report', partId: null, reason: '有人名。' };
    await town.done(dispatcher, 'report.hide', part);
    await town.done(dispatcher, 'report.merge', { reportId: merged, intoReportId: into });
    await town.afterTimers(countedOpen, (open) => expect(open).toBe(before - 2));
    for (const person of [READER, dispatcher]) {
      const { markers, total } = await map({}, person);
      expect([markers.length, total]).toEqual([21, 21]);
      expect(markers.map(({ reportId }) => reportId)).not.toContain(hidden);
    }
    await town.done(dispatcher, 'report.restore', part);
    await town.afterTimers(countedOpen, (open) => expect(open).toBe(before - 1));
    expect((await map()).total).toBe(22);
  });
});
