import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { stopped } from '../case-clock';
import { perform } from '../perform';
import { MERGED_ROW, type MergedReport } from '../report-events';
import { admit, isDesk } from '../report-policy';
import type { ReportServices } from '../report-services';
import { reportStore } from '../report-store';

/** Far longer than a call may take (20 s). */
const TAKING_IN_MS = 60_000;

/** 并案: one case carries on, and everybody who wanted to hear of this one hears of that one. */
export const mergeReport = action<typeof contracts.mergeReport, ReportServices>(
  contracts.mergeReport,
  async ({ reportId, intoReportId }, context) => {
    const { caller, services } = context;
    const store = reportStore(services.database);
    const open = isDesk(caller) && (await store.takeIn(intoReportId, reportId, services.clock.now()));
    const report = await perform(context, reportId, 'merge', (before) => {
      const actor = admit(caller, before, 'merge', () => null);
      if (!open || intoReportId === reportId) {
        throw new Refusal('report.merge-target', { fields: { intoReportId: '请选一条还在办理的上报。' } });
      }
      const at = services.clock.now();
      // Two dispatchers, each the other way round: both would end, and nobody would carry on.
      if (at - (before.takesIn?.[intoReportId] ?? 0) < TAKING_IN_MS) throw new Refusal('call.busy');
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
