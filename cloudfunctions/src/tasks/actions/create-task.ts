import * as contracts from '#types/tasks/contracts';
import { action } from '../../platform/action';
import { askedPhotos } from '../../platform/asked-photos';
import { carrying } from '../../platform/carried-rows';
import { idFrom } from '../../platform/ids';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { isDuplicate } from '../../platform/sdk-errors';
import { newTask, nextMadeAt, planOf, refuseWindow } from '../planning';
import { scopesOf } from '../task';
import { needOrganiser, organiserName } from '../task-policy';
import { briefPhotosRow, taskEventRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { TASKS, tasksOf, withPoint } from '../task-store';

/** By hand, or from a report that needs hands. Repeated with its key it is the same task. */
export const createTask = action<typeof contracts.createTask, TaskServices>(
  contracts.createTask,
  async ({ reportId, repeatsUntil, ...input }, context) => {
    const { services, caller, key } = context;
    const { database, clock, ids, outbox } = services;
    const town = await services.townStore.town();
    const now = clock.now();
    const found = reportId === null ? null : await services.cases.forTask(caller, reportId);
    const { zoneId, zoneName, communityName, bureauId, bureauName } = found ?? town.patchAt(input.place);
    const patch = { zoneId, zoneName, communityName, bureauId, bureauName };
    needOrganiser(caller, { scopes: scopesOf(patch) });
    refuseWindow(input, repeatsUntil, now);
    const { title, brief, needs } = input;
    const [photos] = await Promise.all([
      askedPhotos(context, input.photos),
      refuseRiskyWords(context, { title, brief, needs }),
    ]);
    const taskId = idFrom('task', caller.key, key ?? ids.random());
    const nextAt = nextMadeAt(input.startsAt, repeatsUntil);
    const task = newTask({
      ...{ taskId, patch, now, plan: planOf(input), secret: ids.random() },
      organiserKey: caller.key,
      organiser: organiserName(caller, patch),
      more: {
        report: found && { reportId: found.reportId, number: found.number },
        ...(nextAt !== null && { seriesId: taskId, repeatsUntil, nextAt }),
      },
    });
    const rows = [
      taskEventRow(outbox, 'opened', task, { at: now, cause: taskId, actorKey: caller.key }),
      ...(photos.fileIDs.length > 0 ? [briefPhotosRow(outbox, { taskId, ...photos }, taskId)] : []),
    ];
    await tasksOf(database)
      .add({ data: withPoint(database, { ...task, ...carrying(rows) }) })
      .then(() => services.deliver(TASKS, taskId))
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
    return { taskId };
  },
);
