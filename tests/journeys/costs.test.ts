import { toPosition } from '../../scripts/town/ground';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { crowdLike } from '../support/crowd';
import { Town } from '../support/town';

/**
 * COSTS_REPORTS=200000 for the town of a large city: writing that many takes minutes, too long for every run. There `near`
 * looks at 253 documents for 20, more than three for one: a kilometre around holds that many.
 */
const REPORTS = Number(process.env['COSTS_REPORTS'] ?? 20_000);
/** Writing them takes half a minute where nothing else runs. */
const PATIENCE_MS = 900_000;
/** No question may look at more than this many documents for each one it gives back. */
const EXAMINED_PER_RETURNED_MAX = 3;

interface RequestRecord {
  action: string;
  collection?: string;
  examined?: number;
  returned?: number;
}

/** A change counts the one document it finds. What a call costs with the town's reference data warm: requests of the SDK, and documents looked at per document given. */
describe(`in a town of ${REPORTS} reports`, () => {
  const resident = 'wang-guilan';
  const stranger = 'chen-hao';
  const [handler] = handlersOf('weather').map(({ id }) => id) as [string];
  const dispatcher = holderOf('dispatcher').id;
  const inspector = holderOf('inspector').id;
  const spot = ZONES[0]!.inside;
  const position = toPosition(spot);
  let town: Town;
  let reportId: string;
  let other: string;
  beforeAll(async () => {
    town = await Town.open();
    reportId = (await town.file(resident, spot)).reportId;
    await crowdLike(town, reportId, REPORTS);
    other = (await town.file(resident, spot)).reportId;
    await town.done(stranger, 'report.follow', { reportId: other });
  }, PATIENCE_MS);
  afterAll(() => town.close());

  /** The requests of one call; the call before it warms what an instance keeps. */
  async function requestsOf(person: string, action: string, input: unknown): Promise<RequestRecord[]> {
    await town.done(person, 'place.resolve', position);
    await town.done(person, action, input);
    const calls = await town.api.get<{ requests: RequestRecord[] }[]>('/calls?function=api');
    return calls.at(-1)!.requests;
  }

  const whole = { west: 119.5, south: 32.9, east: 120, north: 33.3 };
  const photo = async (person: string) => [await town.photo(person, 'rubbish', 'after')];

  /** Who, what, and how many requests at the most. Steps of a case stand in the order of a case's life. */
  const CALLS: [string, string, () => unknown, number][] = [
    [resident, 'report.file', () => town.reportAt(resident, spot), 5],
    [resident, 'report.open', () => ({ reportId }), 2],
    [handler, 'report.open', () => ({ reportId }), 2],
    [resident, 'report.list', () => ({ scope: 'near', position }), 2],
    [resident, 'report.list', () => ({ scope: 'mine' }), 2],
    [stranger, 'report.list', () => ({ scope: 'following' }), 2],
    [handler, 'report.list', () => ({ scope: 'worklist' }), 2],
    [dispatcher, 'report.list', () => ({ scope: 'worklist' }), 2],
    [inspector, 'report.list', () => ({ scope: 'worklist' }), 2],
    [resident, 'report.list', () => ({ scope: 'town' }), 2],
    [resident, 'report.map', () => ({ ...whole, scale: 12, groups: ['open'] }), 2],
    [resident, 'home.load', () => ({ position }), 8],
    [resident, 'me.load', () => ({}), 8],
    [resident, 'notice.list', () => ({}), 3],
    [stranger, 'report.follow', () => ({ reportId }), 9],
    [handler, 'report.start', () => ({ reportId }), 4],
    [
      handler,
      'report.finish',
      async () => ({ reportId, note: '清理完毕。', photos: await photo(handler) }),
      6,
    ],
    [inspector, 'report.verify', () => ({ reportId, passed: true, note: '' }), 4],
    [resident, 'report.rate', () => ({ reportId, stars: 5, words: '真快！' }), 6],
  ];

  it.each(CALLS)(
    '%s: %s takes no more requests than promised, and looks at little more than it gives',
    async (person, action, input, most) => {
      const requests = await requestsOf(person, action, await input());
      const told = requests.map(
        (one) => `${one.action} ${one.collection ?? ''} ${one.examined}/${one.returned}`,
      );
      const sum = (of: (one: RequestRecord) => number | undefined) =>
        requests.reduce((total, one) => total + (of(one) ?? 0), 0);
      const examined = sum((one) => one.examined);
      const allowed =
        EXAMINED_PER_RETURNED_MAX *
        Math.max(
          1,
          sum((one) => one.returned),
        );
      expect({ told, few: requests.length <= most, lean: examined <= allowed }).toEqual({
        told,
        few: true,
        lean: true,
      });
    },
  );
});
