import { handlersOf, holderOf } from '../../scripts/town/people';
import { NO_ZONE, ZONES } from '../../scripts/town/zones';
import { Town, type Listed } from '../support/town';
import { until } from '../support/until';

/** A Monday without a holiday near; China time is UTC+8. */
const at = (time: string) => new Date(`${time}+08:00`);

describe('deadlines by the clock', () => {
  const [handler] = handlersOf('weather').map(({ id }) => id) as [string];
  const leader = holderOf('leader').id;
  const inspector = holderOf('inspector').id;
  const spot = ZONES[0]!.inside;
  let town: Town;
  let reportId: string;
  beforeAll(async () => {
    town = await Town.open();
    await town.setClock(at('2026-12-07T09:00:00'));
  });
  afterAll(() => town.close());

  const told = (person: string, kind: string, times = 1) =>
    until(`${kind} for ${person}`, async () => {
      const found = (await town.notices(person, reportId)).filter((notice) => notice.kind === kind);
      return found.length === times ? found : undefined;
    });
  const turnTo = async (time: string) => {
    await town.setClock(at(time));
    await town.runTimers();
  };

  it('bins filed on Monday at nine are due after four working hours, the noon rest left out', async () => {
    const filed = await town.file('wang-guilan', spot, { categoryId: 'bin-area' });
    reportId = filed.reportId;
    expect(Math.abs(filed.dueAt! - at('2026-12-07T15:00:00').getTime())).toBeLessThan(60_000);
  });

  it('a handler hears nothing at half the time', async () => {
    await turnTo('2026-12-07T11:00:00');
    await told(handler, 'report-arrived');
    expect(await town.notices(handler, reportId)).toHaveLength(1);
  });

  it('a handler is reminded when four fifths of the time are gone', async () => {
    await turnTo('2026-12-07T14:20:00');
    await told(handler, 'report-deadline-near');
  });

  it('the leader hears that it is overdue, the supervision team not yet', async () => {
    await turnTo('2026-12-07T15:01:00');
    await told(leader, 'report-overdue');
    expect(await town.notices(inspector, reportId)).toEqual([]);
    expect((await town.open(handler, reportId)).report.overdue).toBe(true);
  });

  it('a working day later both hear it', async () => {
    await turnTo('2026-12-08T15:05:00');
    await told(leader, 'report-overdue', 2);
    await told(inspector, 'report-overdue');
  });

  it('no reminder comes twice, however often the clock ticks', async () => {
    await Promise.all([town.runTimers(), town.runTimers(), town.runTimers()]);
    await told(leader, 'report-overdue', 2);
  });

  it('a report sent back gets its time anew', async () => {
    await town.setClock(at('2026-12-09T08:00:00'));
    const handled = await town.handled('wang-guilan', handler, spot);
    await town.setClock(at('2026-12-09T10:00:00'));
    await town.done(inspector, 'report.verify', {
      reportId: handled.reportId,
      passed: false,
      note: '墙角还有。',
    });
    const { report } = await town.open(handler, handled.reportId);
    expect(report).toMatchObject({ state: 'dispatched', reworks: 1 });
    expect(Math.abs(report.dueAt! - at('2026-12-09T16:00:00').getTime())).toBeLessThan(60_000);
    await until('the handler to be told', async () =>
      (await town.notices(handler, handled.reportId)).some(({ kind }) => kind === 'report-returned'),
    );
  });

  it('a blocked drain runs through the night', async () => {
    await town.setClock(at('2026-12-10T22:00:00'));
    const filed = await town.file('chen-hao', spot, { categoryId: 'drain' });
    expect(Math.abs(filed.dueAt! - at('2026-12-11T02:00:00').getTime())).toBeLessThan(60_000);
  });

  it('the desk and the supervision team find what waits too long for them by the target of their own step', async () => {
    const dispatcher = holderOf('dispatcher').id;
    await town.setClock(at('2026-12-14T09:00:00'));
    const { reportId: unplaced } = await town.file('wang-guilan', NO_ZONE);
    const { reportId: done } = await town.handled('wang-guilan', handler, spot);
    const due = async (person: string, due?: 'overdue' | 'soon') =>
      (await town.done<Listed>(person, 'report.list', { scope: 'worklist', ...(due && { due }) })).reports
        .map(({ reportId: id }) => id)
        .filter((id) => [unplaced, done].includes(id));
    expect((await due(dispatcher)).sort()).toEqual([unplaced, done].sort());
    expect(await due(dispatcher, 'overdue')).toEqual([]);
    await town.setClock(at('2026-12-21T09:00:00'));
    expect((await due(dispatcher, 'overdue')).sort()).toEqual([unplaced, done].sort());
    expect(await due(inspector, 'overdue')).toEqual([done]);
    expect(await due(inspector, 'soon')).toEqual([]);
  });
});
