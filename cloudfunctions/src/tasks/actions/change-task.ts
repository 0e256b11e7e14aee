import * as contracts from '#types/tasks/contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { refuseUnknownPhotos } from '../../platform/refuse-unknown-photos';
import { planOf, refuseWindow } from '../planning';
import { isOpen, scopesOf, seatedIn } from '../task';
import { needOrganiser } from '../task-policy';
import { taskChangedRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { changeTask as change, needTask, TASKS } from '../task-store';

/** Everybody who claimed is told; not fewer slots than people who have one. */
export const changeTask = action<typeof contracts.changeTask, TaskServices>(
  contracts.changeTask,
  async ({ taskId, ...input }, context) => {
    const { services, caller, key } = context;
    const { database, clock, ids, outbox } = services;
    const [town, found] = await Promise.all([services.townStore.town(), needTask(database, taskId)]);
    needOrganiser(caller, found);
    const { title, brief, needs } = input;
    await Promise.all([
      refuseUnknownPhotos(context, input.photos),
      refuseRiskyWords(context, { title, brief, needs }),
    ]);
    const cause = idFrom('task-change', taskId, caller.key, key ?? ids.random());
    const { task, changed } = await change(database, taskId, cause, (before) => {
      const now = clock.now();
      needOrganiser(caller, before);
      if (!isOpen(before, now)) throw new Refusal('task.over');
      refuseWindow(input, null, now);
      const seated = seatedIn(before);
      if (input.slots < seated) {
        throw new Refusal('task.too-few-slots', { details: { seated: String(seated) } });
      }
      const plan = planOf(input);
      const isRound = before.spots.length > 0;
      // A round stays where its spots are, and what is made from a report with the bureau that has it.
      const { location, address, kind } = isRound ? before : plan;
      const { zoneId, zoneName, communityName, bureauId, bureauName } =
        isRound || before.report ? before : town.patchAt(location);
      const patch = { zoneId, zoneName, communityName, bureauId, bureauName };
      const scopes = scopesOf(patch);
      needOrganiser(caller, { scopes });
      return {
        patch: { ...plan, location, address, kind, ...patch, scopes, endsLookAt: plan.endsAt },
        rows: () => [taskChangedRow(outbox, taskId, cause)],
      };
    });
    if (changed) await services.deliver(TASKS, taskId);
    return { state: task.state };
  },
);
