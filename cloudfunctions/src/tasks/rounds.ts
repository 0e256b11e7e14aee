import type { Spot } from '#types/tasks/task';
import { changeClaim, latestClaim } from './claim-store';
import { isHolding } from './claim';
import type { RoundOrder } from './task-rows';
import type { TaskDocument } from './task';
import type { TaskServices } from './task-services';
import { changeTask, getTask, tasksOf } from './task-store';

type Verdict = Spot['verdict'];

/** Rounds a re-check was in, the ones nobody took included; the last ones count. */
const ROUNDS_OF_A_RECHECK = 10;

/** Outbox rows of kind `round-made`: its re-checks are in no other round; those that are in one are none of its spots. */
export async function roundMade(services: TaskServices, { taskId }: RoundOrder): Promise<void> {
  const task = await getTask(services.database, taskId);
  if (!task || task.state !== 'open') return;
  const mine = task.spots.filter(({ verdict }) => verdict === 'due').map(({ recheckId }) => recheckId);
  const others = await services.rounds.putInRound(taskId, mine);
  for (const recheckId of others) await noteOnSpot(services, task, recheckId, 'dropped');
  // Two runs of the clock at once: the other one's round has all of them, and nobody is sent on an empty walk.
  if (others.length === mine.length && mine.length > 0) {
    await changeTask(services.database, taskId, 'empty', ({ state }) =>
      state === 'open' ? { patch: { state: 'ended', endsLookAt: null } } : null,
    );
  }
}

/** Outbox rows of kind `round-over`: what nobody looked at is no spot of this round any more, but of the next. */
export async function roundOver(services: TaskServices, { taskId }: RoundOrder): Promise<void> {
  await services.rounds.outOfRound(taskId);
  const task = await getTask(services.database, taskId);
  if (!task) return;
  for (const { recheckId, verdict } of task.spots) {
    if (verdict === 'due') await noteOnSpot(services, task, recheckId, 'dropped');
  }
}

export interface SpotVerdict {
  recheckId: string;
  verdict: Exclude<Verdict, 'due'>;
  /** Who looked; null where nobody did. */
  personKey: string | null;
}

/** A re-check has come to something, whoever looked: the round and the claim of that person know of it. */
export async function spotVerdict(
  services: TaskServices,
  { recheckId, verdict, personKey }: SpotVerdict,
): Promise<void> {
  const { database } = services;
  const { data } = await tasksOf(database)
    .where({ 'spots.recheckId': recheckId })
    .orderBy('createdAt', 'desc')
    .limit(ROUNDS_OF_A_RECHECK)
    .get();
  for (const task of data) {
    // The claim first: a round whose spots have all been looked at never stands beside a claim that lacks one of them.
    if (personKey !== null && verdict !== 'dropped') {
      await noteOnClaim(services, task, personKey, { recheckId, verdict });
    }
    await noteOnSpot(services, task, recheckId, verdict);
  }
}

async function noteOnClaim(
  { database }: TaskServices,
  task: Pick<TaskDocument, '_id'>,
  personKey: string,
  { recheckId, verdict }: { recheckId: string; verdict: 'clean' | 'back' },
): Promise<void> {
  const claim = await latestClaim(database, task._id, personKey);
  if (!claim || !isHolding(claim.state)) return;
  await changeClaim(database, claim._id, `looked:${recheckId}`, ({ clean, back }) => {
    // Handed in meanwhile, with what the case itself said.
    if (clean.includes(recheckId) || back.includes(recheckId)) return null;
    return {
      transition: null,
      patch: verdict === 'clean' ? { clean: [...clean, recheckId] } : { back: [...back, recheckId] },
    };
  });
}

/** What somebody saw stands; that nobody has to look gives way to it. */
async function noteOnSpot(
  { database }: TaskServices,
  task: Pick<TaskDocument, '_id' | 'spots'>,
  recheckId: string,
  verdict: Exclude<Verdict, 'due'>,
): Promise<void> {
  const at = task.spots.findIndex((spot) => spot.recheckId === recheckId);
  if (at < 0) return;
  const from: Verdict[] = verdict === 'dropped' ? ['due'] : ['due', 'dropped'];
  await tasksOf(database)
    .where({
      _id: task._id,
      [`spots.${at}.recheckId`]: recheckId,
      [`spots.${at}.verdict`]: database.command.in(from),
    })
    .update({ data: { [`spots.${at}.verdict`]: verdict } });
}
