import { holderOf } from '../../scripts/town/people';
import { crowdMember } from '../support/server';
import { crowdToTell } from '../support/told-crowd';
import { Town, type PushedMessage } from '../support/town';

const PEOPLE = 1_000;
const ORDERS = 10;
const MINUTE_MS = 60_000;
/** Longer than the lease of a run that was killed. */
const STEP_MS = 2 * MINUTE_MS;
/** Far more than the ten attempts of one message take; only so that a broken promise ends. */
const RUNS_MAX = 60;

interface Parked {
  items: { of: string; reason: string; code: number | null }[];
  pushes: number;
  rows: number;
}

describe('ten thousand messages, three of ten refused by WeChat, the function killed four times in the middle', () => {
  let town: Town;
  let parked: Parked;
  const received = new Map<string, number[]>();
  const admin = holderOf('admin').id;

  beforeAll(async () => {
    town = await Town.open({ crowd: PEOPLE });
    await crowdToTell(town, PEOPLE, ORDERS);
    const busy = { kind: 'openapi-error', api: 'subscribeMessage.send', errcode: -1, rate: 0.3, seed: 7 };
    await town.api.post('/faults', busy);
    // At the worst moment: WeChat has the message, and nobody has written that down.
    const sending = {
      kind: 'killed',
      function: 'timers',
      api: 'subscribeMessage.send',
      rate: 0.001,
      seed: 11,
    };
    await town.api.post('/faults', { ...sending, count: 2 });
    const telling = { kind: 'killed', function: 'timers', collection: 'notices', rate: 0.05, seed: 5 };
    await town.api.post('/faults', { ...telling, action: 'database.insertDocument', count: 2 });
    for (let run = 1; run <= RUNS_MAX; run += 1) {
      await town.setClock(new Date(Date.now() + run * STEP_MS));
      // A killed run is answered with a failure; the next one goes on.
      await town.runTimers().catch(() => undefined);
      parked = await town.done<Parked>(admin, 'outbox.list-parked');
      if ((await sentSoFar()) + parked.pushes >= PEOPLE * ORDERS) break;
    }
    // Whatever is still on its way comes in the next runs, or never.
    for (let run = 1; run <= 2; run += 1) {
      await town.setClock(new Date(Date.now() + (RUNS_MAX + run) * STEP_MS));
      await town.runTimers();
    }
    parked = await town.done<Parked>(admin, 'outbox.list-parked');
    for (const message of await all()) {
      const numbers = received.get(message.person) ?? [];
      numbers.push(Number(message.data['character_string1']?.value));
      received.set(message.person, numbers);
    }
  });
  afterAll(() => town.close());

  const all = async () =>
    (await town.api.get<(PushedMessage & { person: string })[]>('/messages')).filter(({ person }) =>
      person.startsWith('crowd-'),
    );
  const sentSoFar = async () => (await all()).length;
  const members = Array.from({ length: PEOPLE }, (_, index) => crowdMember(index));

  it('struck as often as they should', async () => {
    const faults = await town.api.get<{ kind: string; hits: number }[]>('/faults');
    expect(faults.filter(({ kind }) => kind === 'killed').map(({ hits }) => hits)).toEqual([2, 2]);
    expect(faults[0]?.hits).toBeGreaterThan(2_000);
  });

  it('none came twice', () => {
    const twice = members.filter((person) => {
      const numbers = received.get(person) ?? [];
      return new Set(numbers).size !== numbers.length;
    });
    expect(twice).toEqual([]);
  });

  it('each came to each in the order things happened', () => {
    const disordered = members.filter((person) => {
      const numbers = received.get(person) ?? [];
      return numbers.some((number, index) => index > 0 && number <= numbers[index - 1]!);
    });
    expect(disordered).toEqual([]);
  });

  it('none is lost: each has come, or is parked with a reason', async () => {
    const sent = members.reduce((sum, person) => sum + (received.get(person)?.length ?? 0), 0);
    // What was being sent when a run died may have come and be parked as well: nobody can know.
    expect(sent + parked.pushes).toBeGreaterThanOrEqual(PEOPLE * ORDERS);
    expect(PEOPLE * ORDERS - sent).toBeLessThanOrEqual(parked.pushes);
    expect(parked.pushes).toBeLessThan(100);
    expect(parked.rows).toBe(0);
    expect(parked.items.filter(({ reason, code }) => reason === '' && code === null)).toEqual([]);
  });

  it('every inbox has all ten, whatever became of the messages', async () => {
    for (const person of [crowdMember(0), crowdMember(199), crowdMember(200), crowdMember(PEOPLE - 1)]) {
      const { notices } = await town.done<{ notices: { title: string }[] }>(person, 'notice.list');
      expect(notices.map(({ title }) => title)).toEqual(
        Array.from({ length: ORDERS }, (_, index) => `第 ${ORDERS - index} 条`),
      );
    }
  });
});
