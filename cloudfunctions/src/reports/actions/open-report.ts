import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { isFollowing } from '../follow-store';
import { maySee } from '../report-policy';
import type { ReportServices } from '../report-services';
import { reportStore } from '../report-store';
import { entryFor, reportFor } from '../report-view';

export const openReport = action<typeof contracts.openReport, ReportServices>(
  contracts.openReport,
  async ({ reportId }, { caller, services }) => {
    const store = reportStore(services.database);
    const [report, entries, following, town] = await Promise.all([
      store.get(reportId),
      store.entries(reportId),
      isFollowing(services.database, reportId, caller.key),
      services.townStore.town(),
    ]);
    // Not there and not for this reader's eyes are the same answer: nothing is given away.
    if (!report || !maySee(caller, report)) throw new Refusal('report.not-found');
    return {
      report: reportFor(caller, report, { town, now: services.clock.now(), following }),
      timeline: entries.map((entry) => entryFor(caller, report, entry)),
    };
  },
);
