import { REPEATS_MAX } from '#types/tasks/limits';
import * as contracts from '#types/tasks/contracts';
import { action, type CallContext } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import type { TaskDocument } from '../task';
import { needOrganiser } from '../task-policy';
import { roundOverRow, taskChangedRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { changeTask, needTask, TASKS, tasksOf } from '../task-store';

/** One occurrence, or with `following` also the ones after it; whoever claimed is told. */
export const cancelTask = action<typeof contracts.cancelTask, TaskServices>(
  contracts.cancelTask,
  async ({ taskId, reason, following }, context) => {
    const { services, caller } = context;
    const found = await needTask(services.database, taskId);
    needOrganiser(caller, found);
    await refuseRiskyWords(context, { reason });
    if (following && found.seriesId !== null)
      await endSeries(context, found.seriesId, found.startsAt, reason);
    const { state } = await cancel(context, taskId, reason);
    if (state !== 'cancelled') throw new Refusal('task.over');
    return { state };
  },
);

async function cancel(
  { services, caller, key }: CallContext<TaskServices>,
  taskId: string,
  reason: string,
): Promise<TaskDocument> {
  const { database, outbox, ids } = services;
  const cause = idFrom('task-cancel', taskId, caller.key, key ?? ids.random());
  const { task, changed } = await changeTask(database, taskId, cause, (before) => {
    needOrganiser(caller, before);
    if (before.state !== 'open') return null;
    return {
      patch: { state: 'cancelled', cancelledReason: reason, endsLookAt: null },
      rows: () => [
        taskChangedRow(outbox, taskId, cause),
        ...(before.spots.length > 0 ? [roundOverRow(outbox, taskId)] : []),
      ],
    };
  });
  if (changed) await services.deliver(TASKS, taskId);
  return task;
}

/** No further occurrence is made, and those that were made already are called off. */
async function endSeries(
  context: CallContext<TaskServices>,
  seriesId: string,
  after: number,
  reason: string,
): Promise<void> {
  const { database } = context.services;
  const { command } = database;
  await changeTask(database, seriesId, `series-ends:${after}`, ({ nextAt }) =>
    nextAt === null ? null : { patch: { nextAt: null } },
  );
  const { data } = await tasksOf(database)
    .where({ seriesId, startsAt: command.gt(after) })
    .field({ state: true })
    .limit(REPEATS_MAX)
    .get();
  for (const { _id, state } of data) if (state === 'open') await cancel(context, _id, reason);
}
