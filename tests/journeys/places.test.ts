import type { Spot } from '../../scripts/town/ground';
import { toPosition } from '../../scripts/town/ground';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { ROUTES } from '../../scripts/town/reference';
import { NO_ZONE, ZONES } from '../../scripts/town/zones';
import { Town } from '../support/town';

describe('where a report goes', () => {
  let town: Town;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  const resolve = (spot: Spot) =>
    town.done<{ zoneId: string | null; bureauId: string | null }>(
      'chen-hao',
      'place.resolve',
      toPosition(spot),
    );

  it.each(ZONES.map((zone) => [zone.name, zone] as const))(
    'a report in %s reaches the bureau that answers for it, and its handlers',
    async (_, zone) => {
      const filed = await town.file('chen-hao', zone.inside);
      expect(filed).toMatchObject({ state: 'dispatched', bureauId: zone.bureauId });
      expect((await town.open('chen-hao', filed.reportId)).report.zoneId).toBe(zone.zoneId);
      for (const { id } of handlersOf(zone.bureauId)) await town.pushed(id, filed.reportId);
    },
  );

  it.each(ROUTES.map((route) => [route._id, route] as const))(
    'the exception %s of the routing table is kept',
    async (_, { zoneId, categoryId, bureauId }) => {
      const zone = ZONES.find((candidate) => candidate.zoneId === zoneId)!;
      const filed = await town.file('chen-hao', zone.inside, { categoryId });
      expect(filed.bureauId).toBe(bureauId);
    },
  );

  it('the corridor reaches 19 m into an alley and not 21 m', async () => {
    const corridor = ZONES.find(({ shape }) => shape.kind === 'corridor')!;
    const [east, north] = corridor.inside;
    expect(await resolve([east, north - 19])).toMatchObject({ zoneId: corridor.zoneId, bureauId: 'weather' });
    expect(await resolve([east, north - 21])).toMatchObject({
      zoneId: 'old-street',
      bureauId: 'street-office',
    });
    expect(await resolve([east, north + 19])).toMatchObject({ zoneId: corridor.zoneId, bureauId: 'weather' });
    expect(await resolve([east, north + 21])).toMatchObject({ zoneId: null, bureauId: null });
  });

  it('a point in two zones belongs to the smaller', async () => {
    expect(await resolve([-260, 120])).toMatchObject({ zoneId: 'market' });
    expect(await resolve([-500, 120])).toMatchObject({ zoneId: 'old-street' });
  });

  it('the lake in the park is outside the park’s zone, its other part by the river inside', async () => {
    expect(await resolve([-985, 690])).toMatchObject({ zoneId: null });
    expect(await resolve([-790, 820])).toMatchObject({ zoneId: 'park-and-river' });
    expect(await resolve([-50, -572])).toMatchObject({ zoneId: 'park-and-river' });
  });

  it('outside all zones it waits at the dispatch desk until a dispatcher accepts it and dispatches it by hand', async () => {
    const dispatcher = holderOf('dispatcher').id;
    const filed = await town.file('chen-hao', NO_ZONE);
    expect(filed).toMatchObject({ state: 'submitted', bureauId: null, dueAt: null });
    await town.pushed(dispatcher, filed.reportId);

    const { reportId } = filed;
    expect(await town.done(dispatcher, 'report.accept', { reportId })).toEqual({ state: 'submitted' });
    const { report } = await town.open(dispatcher, reportId);
    expect(report.bureaus?.map(({ bureauId }) => bureauId)).toContain('housing');
    const dispatched = await town.done(dispatcher, 'report.dispatch', { reportId, bureauId: 'housing' });
    expect(dispatched).toEqual({ state: 'dispatched' });
    await town.pushed('qian-shufen', reportId);
    expect((await town.open('chen-hao', reportId)).report).toMatchObject({
      bureauId: 'housing',
      state: 'dispatched',
    });
  });

  it('a resident may not dispatch, nor a handler of another bureau start', async () => {
    const { reportId } = await town.file('chen-hao', ZONES[0]!.inside);
    expect(
      await town.refusal('chen-hao', 'report.dispatch', { reportId, bureauId: 'housing' }),
    ).toMatchObject({
      code: 'call.not-allowed',
    });
    expect(await town.refusal('ma-zhiqiang', 'report.start', { reportId })).toMatchObject({
      code: 'call.not-allowed',
    });
  });
});
