import type { Job } from '../../platform/jobs';
import { endClaim } from '../seating';
import { roundOverRow } from '../task-rows';
import { claimsOf } from '../claim-store';
import type { TaskServices } from '../task-services';
import { changeTask, TASKS, tasksOf } from '../task-store';

const BATCH = 30;
/** People who waited in vain, in one go. */
const WAITING_BATCH = 100;

/** The window is over: nobody can claim any more, whoever waited is let go, and a round's open spots go into the next. */
export const endTasks: Job<TaskServices> = {
  name: 'tasks.end-tasks',
  async run(services, until) {
    const { database, clock, outbox } = services;
    const { command } = database;
    const { data } = await tasksOf(database)
      .where(command.and([{ endsLookAt: command.gt(0) }, { endsLookAt: command.lte(clock.now()) }]))
      .orderBy('endsLookAt', 'asc')
      .field({ _id: true })
      .limit(BATCH)
      .get();
    let ended = 0;
    for (const { _id } of data) {
      if (clock.now() >= until) break;
      // Stays on the list until everybody who waited is let go.
      if (!(await letGo(services, _id))) continue;
      const { changed } = await changeTask(database, _id, 'ended', (task) => {
        if (task.state !== 'open' || task.endsAt > clock.now()) return null;
        return {
          patch: { state: 'ended', endsLookAt: null },
          rows: () => (task.spots.length > 0 ? [roundOverRow(outbox, _id)] : []),
        };
      });
      if (changed) await services.carriedRows.deliver(TASKS, _id);
      ended += 1;
    }
    return ended;
  },
};

/** Whoever has a slot ends by their own claim's time. True where nobody waits any more. */
async function letGo(services: TaskServices, taskId: string): Promise<boolean> {
  const { database, clock } = services;
  const { data } = await claimsOf(database)
    .where({ taskId, state: 'claimed', seatedAt: null })
    .limit(WAITING_BATCH)
    .get();
  const task = await tasksOf(database).doc(taskId).get();
  if (!task.data || task.data.endsAt > clock.now()) return true;
  for (const { _id } of data) await endClaim(services, task.data, _id, { transition: 'expire' });
  return data.length < WAITING_BATCH;
}
