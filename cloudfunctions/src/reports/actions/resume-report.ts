import * as contracts from '#types/reports/case-contracts';
import { action } from '../../platform/action';
import { deadlineFrom, FALLBACK_HANDLING_TIME } from '../deadline';
import { perform } from '../perform';
import { mayLeave } from '../report';
import { actorFor } from '../report-policy';
import type { ReportServices } from '../report-services';
import { tooLate } from '../refusals';

/** What it waited for has come: back to its bureau, the whole time running from now. */
export const resumeReport = action<typeof contracts.resumeReport, ReportServices>(
  contracts.resumeReport,
  async ({ reportId }, context) => {
    const { caller, services } = context;
    const town = await services.townStore.town();
    const report = await perform(context, reportId, 'resume', (before) => {
      const actor = actorFor(caller, before, 'resume', (id) => town.bureauName(id));
      if (!mayLeave(before.state, 'resume')) throw tooLate(caller, before, ['resume']);
      const at = services.clock.now();
      const time = town.category(before.categoryId) ?? FALLBACK_HANDLING_TIME;
      const { dueAt, remindAt } = deadlineFrom(at, time, town.calendar);
      const patch = { dueAt, remindAt, urgentAt: dueAt, reminders: 0 };
      return { steps: [{ transition: 'resume', actor, at, patch }], events: ['dispatched'] };
    });
    return { state: report.state };
  },
);
