import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { deadlineFrom, FALLBACK_HANDLING_TIME } from '../deadline';
import { perform, refuseRisky } from '../perform';
import { mayLeave, type ReportDocument, type Step } from '../report';
import { actorFor } from '../report-policy';
import type { ReportServices } from '../report-services';
import { tooLate } from '../refusals';

/** Compared with the standard: closed, or back to the bureau with the same time as before. */
export const verifyReport = action<typeof contracts.verifyReport, ReportServices>(
  contracts.verifyReport,
  async ({ reportId, passed, note }, context) => {
    const { caller, services } = context;
    const [town] = await Promise.all([services.townStore.town(), refuseRisky(context, 'note', note)]);
    const report = await perform(context, reportId, 'verify', (before) => {
      const actor = actorFor(caller, before, 'verify', (id) => town.bureauName(id));
      if (!passed && actor.role === 'reporter') throw new Refusal('call.not-allowed');
      const transition = passed ? 'verify-pass' : 'verify-fail';
      if (!mayLeave(before.state, transition)) throw tooLate(caller, before, ['verify-pass', 'verify-fail']);
      const at = services.clock.now();
      const time = town.category(before.categoryId) ?? FALLBACK_HANDLING_TIME;
      const patch = passed
        ? { closedAt: at, urgentAt: at }
        : sentBack(before, deadlineFrom(at, time, town.calendar));
      const step: Step = { transition, actor, at, note, patch };
      return { steps: [step], events: [passed ? 'closed' : 'sent-back'] };
    });
    return { state: report.state };
  },
);

function sentBack(before: ReportDocument, { dueAt, remindAt }: ReturnType<typeof deadlineFrom>) {
  return { reworks: before.reworks + 1, handledAt: null, dueAt, urgentAt: dueAt, remindAt, reminders: 0 };
}
