import sdk from 'wx-server-sdk';
import type { Caller } from '../../cloudfunctions/src/platform/action';
import { CarriedRows } from '../../cloudfunctions/src/platform/carried-rows';
import type { Database } from '../../cloudfunctions/src/platform/cloud';
import { systemIds } from '../../cloudfunctions/src/platform/ids';
import { Outbox, type OutboxHandlers } from '../../cloudfunctions/src/platform/outbox';
import { Refusal } from '../../cloudfunctions/src/platform/refusal';
import { checkIn } from '../../cloudfunctions/src/tasks/actions/check-in';
import { claimTask } from '../../cloudfunctions/src/tasks/actions/claim-task';
import { releaseClaim } from '../../cloudfunctions/src/tasks/actions/release-claim';
import { isHolding, newClaim } from '../../cloudfunctions/src/tasks/claim';
import { claimsOf } from '../../cloudfunctions/src/tasks/claim-store';
import { claimLeft, claimMade, endClaim } from '../../cloudfunctions/src/tasks/seating';
import type { TaskDocument } from '../../cloudfunctions/src/tasks/task';
import {
  CLAIM_LEFT_ROW,
  CLAIM_MADE_ROW,
  TASK_EVENT_ROW,
  type LineChange,
} from '../../cloudfunctions/src/tasks/task-rows';
import type { TaskServices } from '../../cloudfunctions/src/tasks/task-services';
import { tasksOf, withPoint } from '../../cloudfunctions/src/tasks/task-store';
import { seededRandom } from '../../local/cloud/faults/random';
import type { TaskEvent } from '../../types/tasks/events';
import { entryOf, HOUR, sampleTask } from '../support/task-samples';
import { Town } from '../support/town';

/** TASK_RACES=1000 takes some minutes on a busy machine: the same seeds from the start, only more of them. */
const RACES = Number(process.env['TASK_RACES'] ?? 60);
/** Tasks that are raced for side by side. */
const ABREAST = 15;
const SEED = 20261127;

const sorted = (ids: readonly string[]) => [...ids].sort().join();

/** What happens to one place while everything else happens. */
const ACTS = ['release', 'expire', 'cancel', 'check-in', 'stay'] as const;

interface Race {
  task: TaskDocument;
  acts: { name: string; act: (typeof ACTS)[number] }[];
  newcomers: string[];
}

describe(`${RACES} races of claim, release, cancel, expiry and check-in at the same instant`, () => {
  let town: Town;
  let database: Database;
  let services: TaskServices;
  const told: TaskEvent[] = [];

  beforeAll(async () => {
    town = await Town.open();
    // Opened by the town's reference data, which goes the same way: the real SDK, the real database.
    database = (sdk as unknown as { database(options: object): Database }).database({
      throwOnNotFound: false,
    });
    services = openTaskServices();
  });
  afterAll(() => town.close());

  function openTaskServices(): TaskServices {
    const shared = {
      database,
      clock: { now: () => Date.now() },
      ids: systemIds,
      log: { call: () => undefined, error: (_: string, error: unknown) => void faults.push(error) },
    };
    const handlers: OutboxHandlers = {};
    const outbox = new Outbox({ ...shared, handlers } as never);
    const carriedRows = new CarriedRows({ ...shared, outbox, carriers: ['tasks', 'claims'] } as never);
    const deliver = (collection: string, id: string) => carriedRows.deliver(collection, id);
    const made = { ...shared, outbox, carriedRows, deliver } as unknown as TaskServices;
    handlers[CLAIM_MADE_ROW] = (change: LineChange) => claimMade(made, change);
    handlers[CLAIM_LEFT_ROW] = (change: LineChange) => claimLeft(made, change);
    handlers[TASK_EVENT_ROW] = (event: TaskEvent) => Promise.resolve(void told.push(event));
    return made;
  }
  const faults: unknown[] = [];

  const caller = (key: string): Caller => ({
    ...{ key, openid: key, personId: key, nickname: key, consents: [] },
    grants: [{ role: 'volunteer', bureauId: null }],
  });
  const context = (key: string) => ({ caller: caller(key), services, key: `of ${key}`, requestId: '' });

  /** Refusals are an outcome as good as any. */
  const attempt = (run: Promise<unknown>) =>
    run.catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });

  function raceOf(number: number, random: () => number): Race {
    const pick = (below: number) => Math.floor(random() * below);
    const slots = 1 + pick(3);
    const before = Array.from({ length: slots + pick(4) }, (_, at) => `r${number}p${at}`);
    const now = Date.now();
    const task = sampleTask([], {
      ...{ _id: `race-${number}`, slots, startsAt: now - HOUR, endsAt: now + 72 * HOUR },
    });
    const line = before.map((name) => entryOf(name, { at: now - HOUR }));
    return {
      task: { ...task, endsLookAt: task.endsAt, line },
      acts: before.map((name) => ({ name, act: ACTS[pick(ACTS.length)]! })),
      newcomers: Array.from({ length: 1 + pick(3) }, (_, at) => `r${number}n${at}`),
    };
  }

  async function layOut(races: readonly Race[]) {
    await tasksOf(database).add({ data: races.map(({ task }) => withPoint(database, task)) });
    await claimsOf(database).add({
      data: races.flatMap(({ task }) =>
        task.line.map((entry, at) => ({
          ...newClaim(task, entry),
          ...(at < task.slots && { seatedAt: entry.at, expiresAt: task.endsAt }),
        })),
      ),
    });
  }

  const run = ({ task, acts, newcomers }: Race): Promise<unknown>[] => [
    ...acts.map(({ name, act }) => {
      const claimId = `claim-${name}`;
      const moment = { at: Date.now(), position: task.location };
      if (act === 'release') return attempt(releaseClaim.run({ claimId } as never, context(name)));
      if (act === 'check-in')
        return attempt(checkIn.run({ claimId, moment, code: null } as never, context(name)));
      if (act === 'stay') return Promise.resolve();
      return endClaim(services, task, claimId, { transition: act });
    }),
    ...newcomers.map((name) => attempt(claimTask.run({ taskId: task._id } as never, context(name)))),
  ];

  async function wrongWith({ task: { _id: taskId, slots } }: Race): Promise<string[]> {
    const { data: task } = await tasksOf(database).doc(taskId).get();
    const { data: claims } = await claimsOf(database).where({ taskId }).limit(100).get();
    const line = task!.line.map(({ claimId }) => claimId);
    const holding = claims.filter(({ state }) => isHolding(state));
    const seated = holding.filter(({ seatedAt }) => seatedAt !== null).map(({ _id }) => _id);
    const free = Math.max(0, slots - line.length);
    const there = holding.filter(({ state }) => state === 'checked_in').map(({ _id }) => _id);
    const toldTwice = told
      .filter(({ taskId: of }) => of === taskId)
      .map(({ claimId, event }) => `${claimId} ${event}`);
    const checks: [string, boolean][] = [
      ['slots are not claims and free ones', slots !== seated.length + free],
      ['the line is not those who hold', sorted(line) !== sorted(holding.map(({ _id }) => _id))],
      [
        'somebody is in line twice',
        new Set(task!.line.map(({ personKey }) => personKey)).size !== line.length,
      ],
      ['the first in line do not have the slots', sorted(seated) !== sorted(line.slice(0, slots))],
      ['whoever is there has lost the slot', there.some((id) => !line.slice(0, slots).includes(id))],
      ['somebody was told twice', new Set(toldTwice).size !== toldTwice.length],
      ['a row was left behind', task!.outbox.length + claims.flatMap(({ outbox }) => outbox).length > 0],
    ];
    return checks.flatMap(([words, wrong]) => (wrong ? [`${taskId}: ${words}`] : []));
  }

  it('keep slots = claims + free, nobody in line twice, the places in the order of arrival', async () => {
    const random = seededRandom(SEED);
    const wrong: string[] = [];
    const outcomes = new Set<string>();
    for (let first = 0; first < RACES; first += ABREAST) {
      const races = Array.from({ length: Math.min(ABREAST, RACES - first) }, (_, at) =>
        raceOf(first + at, random),
      );
      await layOut(races);
      // In an order of the seed's, all at once.
      const all = races.map((race) => ({ race, at: random() })).sort((a, b) => a.at - b.at);
      await Promise.all(all.flatMap(({ race }) => run(race)));
      wrong.push(...(await Promise.all(races.map(wrongWith))).flat());
      const ofAll = { taskId: database.command.in(races.map(({ task }) => task._id)) };
      const { data } = await claimsOf(database).where(ofAll).limit(1_000).get();
      for (const { state } of data) outcomes.add(state);
    }
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
    // The races were ones: all of it happened.
    expect([...outcomes].sort()).toEqual(['cancelled', 'checked_in', 'claimed', 'expired', 'released']);
    expect(told.length).toBeGreaterThan(0);
  }, 3_600_000);
});
