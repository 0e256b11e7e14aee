import * as contracts from '#types/tasks/contracts';
import { action } from '../../platform/action';
import { askedPhotos } from '../../platform/asked-photos';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { newlyShown } from '../brief-photos';
import { patchIn, planOf, refuseWindow } from '../planning';
import { changeFollowing } from '../series';
import {
  areaOf,
  isOpen,
  scopesOf,
  seatedIn,
  type SeriesPlan,
  type TaskDocument,
  type TaskPlan,
} from '../task';
import { needOrganiser } from '../task-policy';
import { briefPhotosRow, taskChangedRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { changeTask as change, needTask, TASKS } from '../task-store';

/** Everybody who claimed is told; not fewer slots than people who have one. */
export const changeTask = action<typeof contracts.changeTask, TaskServices>(
  contracts.changeTask,
  async ({ taskId, following, ...input }, context) => {
    const { services, caller, key } = context;
    const { database, clock, ids, outbox } = services;
    const [town, found] = await Promise.all([services.townStore.town(), needTask(database, taskId)]);
    needOrganiser(caller, found);
    const { title, brief, needs } = input;
    const [photos] = await Promise.all([
      askedPhotos(context, input.photos),
      refuseRiskyWords(context, { title, brief, needs }),
    ]);
    const cause = idFrom('task-change', taskId, caller.key, key ?? ids.random());
    const wanted = (before: TaskDocument): SeriesPlan => {
      refuseChange(before, input, clock.now());
      needOrganiser(caller, before);
      const plan = planOf(input);
      const isRound = before.spots.length > 0;
      // A round stays where its spots are, and what is made from a report with the bureau that has it.
      const kept = isRound ? before : plan;
      const { location, address, kind } = kept;
      const patch = patchIn(isRound || before.report ? before : town.patchAt(location));
      needOrganiser(caller, { scopes: scopesOf(patch) });
      return { plan: { ...plan, location, address, kind, areaMeters: areaOf(kept) }, patch };
    };
    // The occurrence itself comes last: with it all of it is done.
    if (following && !found.done.includes(cause)) {
      await changeFollowing(services, found, wanted(found), cause);
    }
    const { task, changed } = await change(database, taskId, cause, (before) => {
      const { plan, patch } = wanted(before);
      const fresh = newlyShown(photos, before);
      return {
        patch: { ...plan, ...patch, scopes: scopesOf(patch), endsLookAt: plan.endsAt },
        rows: () => [
          taskChangedRow(outbox, taskId, cause),
          ...(fresh.fileIDs.length > 0 ? [briefPhotosRow(outbox, { taskId, ...fresh }, cause)] : []),
        ],
      };
    });
    if (changed) await services.deliver(TASKS, taskId);
    return { state: task.state };
  },
);

function refuseChange(
  before: TaskDocument,
  input: Pick<TaskPlan, 'startsAt' | 'endsAt' | 'slots'>,
  now: number,
): void {
  if (!isOpen(before, now)) throw new Refusal('task.over');
  refuseWindow(input, null, now);
  const seated = seatedIn(before);
  if (input.slots < seated) {
    throw new Refusal('task.too-few-slots', { details: { seated: String(seated) } });
  }
}
