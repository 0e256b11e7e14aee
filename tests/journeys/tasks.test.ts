import { toPosition } from '../../scripts/town/ground';
import { holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import type { OutputOf } from '../../types/contract';
import type { claimTask, openTask } from '../../types/tasks/contracts';
import { crowdMember } from '../support/server';
import { Town } from '../support/town';

type Claimed = OutputOf<typeof claimTask>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CROWD = 200;
const SLOTS = 10;
const crowd = Array.from({ length: CROWD }, (_, at) => crowdMember(at));

describe('volunteers', () => {
  const dispatcher = holderOf('dispatcher').id;
  const spot = ZONES[0]!.inside;
  let town: Town;

  beforeAll(async () => {
    town = await Town.open({ crowd: CROWD });
    await Promise.all(crowd.map((person) => enrol(person)));
  });
  afterAll(() => town.close());

  async function enrol(person: string) {
    await town.done(person, 'me.consent', { kind: 'volunteer', version: 1 });
    await town.done(person, 'volunteer.enrol');
  }

  const plan = (change: object = {}) => ({
    ...{ kind: 'cleanup', title: '清理楼道杂物', brief: '带手套和袋子。', needs: '十六岁以上', photos: [] },
    place: { ...toPosition(spot), address: '3号楼门口' },
    ...{ startsAt: Date.now() + DAY_MS, endsAt: Date.now() + DAY_MS + 3 * HOUR_MS },
    ...{ slots: SLOTS, creditMinutes: 120 },
    ...change,
  });
  const create = async (change: object = {}, person = dispatcher) =>
    (await town.done<{ taskId: string }>(person, 'task.create', plan(change))).taskId;
  const open = async (person: string, taskId: string) =>
    (await town.done<OutputOf<typeof openTask>>(person, 'task.open', { taskId })).task;

  it('200 at once get exactly ten slots and the reserve list in the order of arrival, each once', async () => {
    const taskId = await create();
    const attempt = () =>
      Promise.all(
        crowd.map((person) =>
          town
            .call<Claimed>(person, 'task.claim', { taskId }, `tap-${person}`)
            .then((reply) => ({ person, reply })),
        ),
      );
    const first = await attempt();
    const placesOf = (all: typeof first) =>
      new Map(
        all.flatMap(({ person, reply }) => (reply.ok ? [[person, reply.data.claim.claimId] as const] : [])),
      );
    const got = placesOf(first);
    expect(first.flatMap(({ reply }) => (reply.ok ? [] : [reply.error.code]))).toEqual(
      Array.from({ length: CROWD - SLOTS - 20 }, () => 'task.full'),
    );
    expect(got.size).toBe(SLOTS + 20);
    // Everything is sent again: the same claims, nobody twice.
    const again = placesOf(await attempt());
    expect(again).toEqual(got);
    const task = await open(crowd[0]!, taskId);
    expect(task).toMatchObject({ slots: SLOTS, seated: SLOTS, reserve: 20 });
    const claims = await Promise.all(
      [...got.keys()].map(async (person) => (await open(person, taskId)).claim!),
    );
    const waiting = claims
      .flatMap((one) => (one.waiting === null ? [] : [one]))
      .sort((a, b) => a.waiting! - b.waiting!);
    expect(waiting.map((one) => one.waiting)).toEqual(Array.from({ length: 20 }, (_, at) => at));
    const seated = claims.filter((one) => one.waiting === null);
    expect(seated).toHaveLength(SLOTS);
    const lastSeated = Math.max(...seated.map(({ claimedAt }) => claimedAt));
    expect(waiting.filter(({ claimedAt }) => claimedAt < lastSeated)).toEqual([]);
  });
});
