import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { OPEN_STATES, type ReportState } from '#types/reports/states';
import { Refusal } from '../../platform/refusal';
import { stopped } from '../case-clock';
import { perform } from '../perform';
import { MERGED_ROW, type MergedReport } from '../report-events';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';
import { reportStore } from '../report-store';

/** 并案: one case carries on, and everybody who wanted to hear of this one hears of that one. */
export const mergeReport = action<typeof contracts.mergeReport, ReportServices>(
  contracts.mergeReport,
  async ({ reportId, intoReportId }, context) => {
    const { caller, services } = context;
    const into = await reportStore(services.database).get(intoReportId);
    const open = into !== null && (OPEN_STATES as readonly ReportState[]).includes(into.state);
    const report = await perform(context, reportId, 'merge', (before) => {
      const actor = admit(caller, before, 'merge', () => null);
      if (!open || intoReportId === reportId) {
        throw new Refusal('report.merge-target', { fields: { intoReportId: '请选一条还在办理的上报。' } });
      }
      const at = services.clock.now();
      const patch = { mergedInto: intoReportId, dueAt: null, ...stopped(at) };
      const payload: MergedReport = { reportId, intoReportId, reporterKey: before.reporterKey };
      return {
        steps: [{ transition: 'merge', actor, at, patch }],
        events: ['merged'],
        rows: (_after, entryId) => [services.outbox.row(MERGED_ROW, payload, `${entryId}:merged`)],
      };
    });
    return { state: report.state };
  },
);
