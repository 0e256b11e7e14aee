import { eachDue } from '../../platform/each-due';
import { idFrom } from '../../platform/ids';
import type { Job } from '../../platform/jobs';
import type { RecheckDocument } from '../recheck';
import { eventRow } from '../report-events';
import type { ReportServices } from '../report-services';
import { reportStore, type Change } from '../report-store';

const RECHECKS = 'rechecks';
const BATCH = 30;

/** Re-checks that have come due: the bureau and whoever answers for the zone are told, once. */
export const tellRechecks: Job<ReportServices> = {
  name: 'reports.tell-rechecks',
  async run(services, until) {
    const due = { collection: RECHECKS, by: 'tellAt', batch: BATCH } as const;
    return eachDue<RecheckDocument>(services, due, until, async (recheck) => {
      await tell(services, recheck);
      await services.database
        .collection(RECHECKS)
        .doc(recheck._id)
        .update({ data: { tellAt: null } });
    });
  },
};

async function tell(services: ReportServices, { _id, reportId, closedAt }: RecheckDocument): Promise<void> {
  const { database, outbox, clock } = services;
  const cause = idFrom('recheck-due', _id);
  const { rows } = await reportStore(database).change({ reportId, entryId: cause }, (report): Change => {
    if (report.state !== 'closed' || report.closedAt !== closedAt) return { steps: [] };
    const over = { at: clock.now(), actorKey: null };
    return { steps: [], rows: (after) => [eventRow(outbox, 'recheck-due', after, '', cause, over)] };
  });
  if (rows.length > 0) await services.carriedRows.deliver('reports', reportId);
}
