import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Town } from '../support/town';
import { until } from '../support/until';

describe('two at the same instant', () => {
  const [one, other] = handlersOf('weather').map(({ id }) => id) as [string, string];
  const spot = ZONES[0]!.inside;
  let town: Town;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  it('of two handlers who finish a report one wins, and the other is told who was first', async () => {
    for (let round = 0; round < 5; round++) {
      const { reportId } = await town.file('wang-guilan', spot);
      await town.done(one, 'report.start', { reportId });
      const inputs = await Promise.all(
        [one, other].map(async (id) => ({
          reportId,
          note: `${id} 清理完毕`,
          photos: [await town.photo(id)],
        })),
      );
      const replies = await Promise.all(
        [one, other].map((id, index) => town.call(id, 'report.finish', inputs[index])),
      );
      const winner = replies.findIndex(({ ok }) => ok);
      const loser = replies[1 - winner]!;
      expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
      if (loser.ok) throw new Error('both won');
      expect(loser.error.code).toBe('report.moved-on');
      expect(loser.error.message).toContain(winner === 0 ? '孙建国' : '周琪');
      const { report, timeline } = await town.open('wang-guilan', reportId);
      expect(timeline.filter(({ step }) => step === 'finish')).toHaveLength(1);
      expect(report.photos.filter(({ kind }) => kind === 'after').length).toBeLessThanOrEqual(1);
    }
  });

  it('the same report sent many times at once with one key is filed once', async () => {
    const input = await town.reportAt('wang-guilan', spot);
    const replies = await Promise.all(
      Array.from({ length: 12 }, () =>
        town.done<{ reportId: string; number: string }>('wang-guilan', 'report.file', input, 'impatient'),
      ),
    );
    expect(new Set(replies.map(({ reportId }) => reportId)).size).toBe(1);
    expect(new Set(replies.map(({ number }) => number)).size).toBe(1);
  });

  it('the same key of two people is two reports', async () => {
    const filed = await Promise.all(
      ['wang-guilan', 'chen-hao'].map((id) => town.file(id, spot, {}, 'the same words')),
    );
    expect(filed[0]!.reportId).not.toBe(filed[1]!.reportId);
  });

  it('a step repeated with its key is answered with what it led to, and not done again', async () => {
    const { reportId } = await town.file('wang-guilan', spot);
    const first = await town.done(one, 'report.start', { reportId }, 'start-once');
    const again = await town.done(one, 'report.start', { reportId }, 'start-once');
    expect(again).toEqual(first);
    const { timeline } = await town.open(one, reportId);
    expect(timeline.filter(({ step }) => step === 'start')).toHaveLength(1);
  });

  it('two dispatchings to different bureaus leave the report with exactly one of them', async () => {
    const dispatcher = holderOf('dispatcher').id;
    const { reportId } = await town.file('wang-guilan', [-950, 150]);
    await Promise.all(
      ['housing', 'urban-management'].map((bureauId) =>
        town.call(dispatcher, 'report.dispatch', { reportId, bureauId }),
      ),
    );
    const { report, timeline } = await town.open(dispatcher, reportId);
    expect(['housing', 'urban-management']).toContain(report.bureauId);
    expect(timeline.filter(({ step }) => step === 'dispatch').length).toBeGreaterThan(0);
  });

  it('of two reports merged into one another at once one carries on at least', async () => {
    const dispatcher = holderOf('dispatcher').id;
    for (let round = 0; round < 5; round++) {
      const [a, b] = await Promise.all([
        town.file('wang-guilan', [-950, 150]),
        town.file('chen-hao', [-950, 151]),
      ]);
      const merge = (from: typeof a, into: typeof a) =>
        town.call(dispatcher, 'report.merge', { reportId: from.reportId, intoReportId: into.reportId });
      await Promise.all([merge(a, b), merge(b, a)]);
      const after = await Promise.all([a, b].map(({ reportId }) => town.open(dispatcher, reportId)));
      expect(after.map(({ report }) => report.state)).toContain('submitted');
    }
  });

  it('many followers at once are all counted', async () => {
    const { reportId } = await town.file('wang-guilan', spot);
    const people = ['chen-hao', 'li-xiaoyu', 'ma-zhiqiang', 'qian-shufen', 'zhou-qi', 'liu-wenhua'];
    await Promise.all([...people, ...people].map((id) => town.done(id, 'report.follow', { reportId })));
    const followers = async () => (await town.open('chen-hao', reportId)).report.followers;
    await until('all of them to be counted', async () => (await followers()) === people.length);
    await town.runTimers();
    expect(await followers()).toBe(people.length);
  });
});
