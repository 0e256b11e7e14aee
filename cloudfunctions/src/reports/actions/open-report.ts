import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { maySee } from '../report-policy';
import type { ReportServices } from '../report-services';
import { reportStore } from '../report-store';
import { entryFor, reportFor } from '../report-view';

export const openReport = action<typeof contracts.openReport, ReportServices>(
  contracts.openReport,
  async ({ reportId }, { caller, services }) => {
    const [found, town] = await Promise.all([
      reportStore(services.database).getFor(caller.key, reportId),
      services.townStore.town(),
    ]);
    // Not there and not for this reader's eyes are the same answer: nothing is given away.
    if (!found || !maySee(caller, found.record)) throw new Refusal('report.not-found');
    const { record, following } = found;
    return {
      report: reportFor(caller, record, {
        town,
        now: services.clock.now(),
        following,
        entries: record.entries,
      }),
      timeline: record.entries.map((entry) => entryFor(caller, record, entry)),
    };
  },
);
