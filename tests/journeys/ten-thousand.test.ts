import cloud from 'wx-server-sdk';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import type { NoticeKind } from '../../types/notices/kinds';
import { crowdMember } from '../support/server';
import { crowdToTell } from '../support/told-crowd';
import { Town, type PushedMessage } from '../support/town';
import { until } from '../support/until';

const PEOPLE = 10_000;
/**
 * One message to all of them, then some to the first of them only: to see that each gets theirs in order. More than one
 * slice (tell.ts): what goes to fewer does not wait for what goes to very many.
 */
const SIZES = [PEOPLE, 300, 300, 300, 300] as const;
const SEVERAL = SIZES[1];
const ALL_MESSAGES = SIZES.reduce((sum, size) => sum + size, 0);
/** Answers of WeChat that never arrive. */
const LOST = 20;
const MINUTE_MS = 60_000;
/** Longer than the lease of a run that was killed. */
const STEP_MS = 2 * MINUTE_MS;
/** Far more than the ten attempts of one message take; only so that a broken promise ends. */
const RUNS_MAX = 60;
/** The clock's own and the test's. */
const RUNS_AT_ONCE = 2;
/** Of those a message to many goes to, before others have their turn (push-waiting.ts). */
const PEOPLE_IN_A_TURN = 100;

interface Parked {
  items: { of: string; reason: string; doubtful: boolean }[];
  pushes: number;
  rows: number;
}

/** As it lies in the database: what has become of one message. */
interface Push {
  personKey: string;
  pushState: string;
  pushCode: number | null;
  pushDoubtful: boolean;
  push: { values: { number: string } };
}

describe('a message to ten thousand people and some more to many of them, three of ten refused by WeChat, answers of WeChat lost, the function killed four times in the middle', () => {
  let town: Town;
  let parked: Parked;
  /** Of the crowd, which were not sent: by person, the number of the message and whether WeChat may have it. */
  let unsent: { person: string; number: number; doubtful: boolean }[];
  const received = new Map<string, number[]>();
  /** Reports filed while theirs wait, and how many of theirs had been sent at the first and at the second. */
  const others: string[] = [];
  let sentBefore = 0;
  let sentMeanwhile = 0;
  const admin = holderOf('admin').id;
  const resident = 'wang-guilan';
  const handler = handlersOf('weather')[0]!.id;
  const spot = ZONES[0]!.inside;

  beforeAll(async () => {
    town = await Town.open({ crowd: PEOPLE });
    const keys = await crowdToTell(town, PEOPLE, SIZES);
    const api = 'subscribeMessage.send';
    const worker = 'timers';
    // Somebody else's message, whose first try WeChat refuses: now it waits for the same clock as all of theirs.
    await town.api.post('/faults', { kind: 'openapi-error', api, errcode: -1 });
    others.push((await town.file(resident, spot)).reportId);
    await until('the first try', async () =>
      (await notSent('report-arrived')).some(({ pushCode }) => pushCode === -1),
    );
    await fetch(`${town.url}/faults`, { method: 'DELETE' });
    sentBefore = (await all()).length;
    await town.api.post('/faults', {
      faults: [
        { kind: 'openapi-error', api, function: worker, errcode: -1, rate: 0.3, seed: 7 },
        // WeChat has the message, and its answer is lost on the way.
        { kind: 'dropped-reply', api, function: worker, rate: 0.003, seed: 3, count: LOST },
        // At the worst moment: WeChat has the message, and nobody has written that down.
        { kind: 'killed', api, function: worker, rate: 0.001, seed: 11, count: 2 },
        {
          kind: 'killed',
          function: worker,
          collection: 'notices',
          action: 'database.insertDocument',
          rate: 0.05,
          seed: 5,
          count: 2,
        },
      ],
    });
    for (let run = 1; run <= RUNS_MAX; run += 1) {
      await town.setClock(new Date(Date.now() + run * STEP_MS));
      // A killed run is answered with a failure; the next one goes on.
      await town.runTimers().catch(() => undefined);
      if (others.length === 1 && (await all()).length > 0) {
        others.push((await town.file(resident, spot)).reportId);
        await town.pushed(handler, others[1]!);
        sentMeanwhile = (await all()).length;
      }
      parked = await town.done<Parked>(admin, 'outbox.list-parked');
      if (await isOver()) break;
    }
    // Whatever is still on its way comes in the next runs, or never.
    for (let run = 1; run <= 2; run += 1) {
      await town.setClock(new Date(Date.now() + (RUNS_MAX + run) * STEP_MS));
      await town.runTimers();
    }
    parked = await town.done<Parked>(admin, 'outbox.list-parked');
    unsent = (await notSent()).map(({ personKey, pushDoubtful, push }) => ({
      person: crowdMember(keys.indexOf(personKey)),
      number: Number(push.values.number),
      doubtful: pushDoubtful,
    }));
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
  const notSent = async (kind: NoticeKind = 'report-progress') => {
    const states = cloud.database().command.in(['waiting', 'later', 'sending', 'refused', 'parked']);
    const query = cloud.database().collection('notices').where({ pushState: states, kind });
    return ((await query.limit(1_000).get()) as unknown as { data: Push[] }).data;
  };
  /** What came and is in doubt counts twice at first; then whatever is open shows. */
  const isOver = async () =>
    (await all()).length + parked.pushes >= ALL_MESSAGES &&
    (await notSent()).every(({ pushState }) => pushState === 'parked');
  const members = Array.from({ length: PEOPLE }, (_, index) => crowdMember(index));
  const numbersOf = (person: string) => received.get(person) ?? [];
  const owed = (index: number) => SIZES.filter((size) => index < size).length;

  it('struck as often as they should', async () => {
    const faults = await town.api.get<{ kind: string; hits: number }[]>('/faults');
    expect(faults.filter(({ kind }) => kind === 'killed').map(({ hits }) => hits)).toEqual([2, 2]);
    expect(faults.find(({ kind }) => kind === 'dropped-reply')?.hits).toBe(LOST);
    expect(faults[0]?.hits).toBeGreaterThan(2_000);
  });

  it('kept nobody else waiting: a message whose first try failed went before nearly all of them', async () => {
    const [other] = (await town.messages(handler)).filter(({ page }) => page.includes(others[0]!));
    const overtaken = (await all()).filter(({ id }) => id < other!.id).length - sentBefore;
    expect(overtaken).toBeLessThanOrEqual(RUNS_AT_ONCE * PEOPLE_IN_A_TURN * SIZES.length);
  });

  it('kept nobody else waiting: what happened in their middle was told at once, without the clock', () => {
    expect(sentMeanwhile).toBeGreaterThan(0);
    expect(sentMeanwhile).toBeLessThan(PEOPLE);
  });

  it('none came twice', () => {
    expect(members.filter((person) => new Set(numbersOf(person)).size !== numbersOf(person).length)).toEqual(
      [],
    );
  });

  it('each came to each in the order things happened', () => {
    const disordered = members.filter((person) =>
      numbersOf(person).some((number, index, numbers) => index > 0 && number <= numbers[index - 1]!),
    );
    expect(disordered).toEqual([]);
  });

  it('none is lost: each has come, or is parked with a reason', () => {
    const isParked = new Set(unsent.map(({ person, number }) => `${person} ${number}`));
    const lost = members.flatMap((person, index) => {
      const came = new Set(numbersOf(person));
      const missing = Array.from({ length: owed(index) }, (_, n) => n + 1).filter((n) => !came.has(n));
      return missing.map((number) => `${person} ${number}`).filter((one) => !isParked.has(one));
    });
    expect(lost).toEqual([]);
    expect(unsent).toHaveLength(parked.pushes);
    expect(parked.pushes).toBeLessThan(100);
    expect(parked.rows).toBe(0);
    expect(parked.items.filter(({ reason }) => reason === '')).toEqual([]);
  });

  it('of what is parked, all that has come all the same is said to be in doubt, and all whose answer was lost is', () => {
    const came = unsent.filter(({ person, number }) => numbersOf(person).includes(number));
    expect(came.filter(({ doubtful }) => !doubtful)).toEqual([]);
    expect(came.length).toBeGreaterThanOrEqual(LOST);
  });

  it('every inbox has all of theirs, whatever became of the messages', async () => {
    for (const index of [0, 199, 200, SEVERAL - 1, SEVERAL, PEOPLE - 1]) {
      const person = crowdMember(index);
      const { notices } = await town.done<{ notices: { title: string }[] }>(person, 'notice.list');
      expect(notices.map(({ title }) => title)).toEqual(
        Array.from({ length: owed(index) }, (_, n) => `第 ${owed(index) - n} 条`),
      );
    }
  });
});
