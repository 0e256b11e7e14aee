import { REPEATS_MAX } from '#types/tasks/limits';
import { movedNextAt } from './planning';
import { scopesOf, seatedIn, type SeriesPlan, type TaskDocument } from './task';
import { taskChangedRow } from './task-rows';
import type { TaskServices } from './task-services';
import { changeTask, TASKS, tasksOf } from './task-store';

/**
 * Changes what comes after an occurrence as that one is about to be changed: those to come through the first one, those
 * that are made already each for itself, moved in time by as much. Before the occurrence itself: cut off in between, the
 * same call again moves by as much as the first time, and what is done already stays as it is.
 */
export async function changeFollowing(
  services: TaskServices,
  { seriesId, startsAt }: TaskDocument,
  { plan, patch }: SeriesPlan,
  cause: string,
): Promise<void> {
  if (seriesId === null) return;
  const { database, clock } = services;
  const { command } = database;
  const byMs = plan.startsAt - startsAt;
  await changeTask(database, seriesId, `${cause}:series`, (first) => ({
    patch: { later: { plan, patch }, nextAt: movedNextAt(first, byMs) },
  }));
  const { data } = await tasksOf(database)
    .where({ seriesId, startsAt: command.gt(startsAt) })
    .orderBy('startsAt', 'asc')
    .field({ state: true })
    .limit(REPEATS_MAX)
    .get();
  for (const { _id, state } of data) {
    if (state === 'open') await changeOne(services, _id, { plan, patch }, byMs, cause, clock.now());
  }
}

async function changeOne(
  { database, outbox, deliver }: TaskServices,
  taskId: string,
  { plan, patch }: SeriesPlan,
  byMs: number,
  cause: string,
  now: number,
): Promise<void> {
  const { changed } = await changeTask(database, taskId, cause, (before) => {
    if (before.state !== 'open' || before.endsAt <= now) return null;
    const startsAt = before.startsAt + byMs;
    const endsAt = startsAt + (plan.endsAt - plan.startsAt);
    // Whoever has a slot keeps it.
    const slots = Math.max(plan.slots, seatedIn(before));
    return {
      patch: { ...plan, ...patch, startsAt, endsAt, slots, scopes: scopesOf(patch), endsLookAt: endsAt },
      rows: () => [taskChangedRow(outbox, taskId, `${cause}:${taskId}`)],
    };
  });
  if (changed) await deliver(TASKS, taskId);
}
