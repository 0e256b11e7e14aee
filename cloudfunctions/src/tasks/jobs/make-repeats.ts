import { carrying } from '../../platform/carried-rows';
import { idFrom } from '../../platform/ids';
import type { Job } from '../../platform/jobs';
import { isDuplicate } from '../../platform/sdk-errors';
import { newTask, nextMadeAt, occurrence } from '../planning';
import { taskEventRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { TASKS, tasksOf, withPoint } from '../task-store';

const BATCH = 30;

/** A week before it begins, the next occurrence of what is repeated becomes a task of its own. */
export const makeRepeats: Job<TaskServices> = {
  name: 'tasks.make-repeats',
  async run(services, until) {
    const { database, clock, outbox, ids } = services;
    const { command } = database;
    const { data } = await tasksOf(database)
      .where(command.and([{ nextAt: command.gt(0) }, { nextAt: command.lte(clock.now()) }]))
      .orderBy('nextAt', 'asc')
      .limit(BATCH)
      .get();
    let made = 0;
    for (const first of data) {
      const now = clock.now();
      if (now >= until) break;
      const { plan, patch } = occurrence(first);
      const { startsAt, endsAt } = plan;
      const taskId = idFrom('task', first._id, String(startsAt));
      const { organiserKey, organiser, seriesId, repeatsUntil, verdicts } = first;
      const task = newTask({
        ...{ taskId, now, organiserKey, organiser, secret: ids.random(), plan, patch },
        more: { seriesId, repeatsUntil, verdicts },
      });
      const rows = [taskEventRow(outbox, 'opened', task, { at: now, cause: taskId, actorKey: organiserKey })];
      const isAhead = endsAt > now;
      if (isAhead) {
        await tasksOf(database)
          .add({ data: withPoint(database, { ...task, ...carrying(rows) }) })
          .catch((error: unknown) => {
            if (!isDuplicate(error)) throw error;
          });
        await services.carriedRows.deliver(TASKS, taskId);
      }
      // Under the condition that this is the one that was due: two runs at once make one.
      const { stats } = await tasksOf(database)
        .where({ _id: first._id, nextAt: first.nextAt })
        .update({ data: { nextAt: nextMadeAt(startsAt, repeatsUntil) } });
      if (isAhead) made += stats.updated;
    }
    return made;
  },
};
