import * as contracts from '#types/tasks/contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { ATTEMPTS, pauseAfter } from '../../platform/waiting';
import { isHolding, newClaim, type ClaimDocument } from '../claim';
import { addClaim, getClaim } from '../claim-store';
import { claimFor } from '../claim-view';
import { isOpen, lineMax, seatedIn, type TaskDocument } from '../task';
import { needVolunteer } from '../task-policy';
import { claimMadeRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { enterLine, leaveLine, needTask, TASKS } from '../task-store';

/** A slot, or a place on the reserve list; docs/decisions/0008. Whoever is in line already is told where. */
export const claimTask = action<typeof contracts.claimTask, TaskServices>(
  contracts.claimTask,
  async ({ taskId }, { caller, services, key }) => {
    needVolunteer(caller);
    const { database, clock, ids, outbox } = services;
    const claimId = idFrom('claim', taskId, caller.key, key ?? ids.random());
    const reply = (task: TaskDocument, claim: ClaimDocument) => ({
      claim: claimFor(task, claim, clock.now()),
      seated: seatedIn(task),
      slots: task.slots,
    });
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const [task, same] = await Promise.all([needTask(database, taskId), getClaim(database, claimId)]);
      // The same intention again, whatever has become of it since.
      if (same) return reply(task, same);
      const mine = task.line.find(({ personKey }) => personKey === caller.key);
      if (mine) {
        const claim = (await getClaim(database, mine.claimId)) ?? newClaim(task, mine);
        if (isHolding(claim.state)) return reply(task, claim);
        // Over, and not out of line yet.
        await leaveLine(database, taskId, [mine.claimId]);
        continue;
      }
      const now = clock.now();
      if (!isOpen(task, now)) throw new Refusal('task.over');
      if (task.line.length >= lineMax(task.slots)) throw new Refusal('task.full');
      const entry = { claimId, personKey: caller.key, teamId: null, holderKey: caller.key, at: now };
      const rows = [claimMadeRow(outbox, { taskId, claimId })];
      if (await enterLine(database, task, [entry], rows, now)) {
        const claim = newClaim(task, entry);
        await addClaim(database, claim);
        const [after] = await Promise.all([needTask(database, taskId), services.deliver(TASKS, taskId)]);
        return reply(after, claim);
      }
      await pauseAfter(attempt);
    }
    throw new Refusal('call.busy');
  },
);
