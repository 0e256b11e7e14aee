import * as contracts from '#types/reports/case-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { notAgreed } from '../agreeing';
import { handlingTime, resumed } from '../case-clock';
import { perform } from '../perform';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';

/** What it waited for has come: back to its bureau with the time that was left. */
export const resumeReport = action<typeof contracts.resumeReport, ReportServices>(
  contracts.resumeReport,
  async ({ reportId }, context) => {
    const { caller, services } = context;
    const town = await services.townStore.town();
    const report = await perform(context, reportId, 'resume', (before) => {
      const actor = admit(caller, before, 'resume', (id) => town.bureauName(id));
      const missing = notAgreed(before);
      // The desk may decide over objections; the bureau's own leader may not.
      if (missing.length > 0 && actor.role === 'leader') {
        throw new Refusal('report.not-agreed', { details: { bureaus: missing.join('、') } });
      }
      const at = services.clock.now();
      const left = before.suspension ?? { leftMs: 0, dueAt: null };
      const time = handlingTime(town, before.categoryId);
      const patch = resumed(at, left, time, town.calendar);
      return { steps: [{ transition: 'resume', actor, at, patch }], events: ['resumed'] };
    });
    return { state: report.state };
  },
);
