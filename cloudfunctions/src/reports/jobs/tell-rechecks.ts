import { idFrom } from '../../platform/ids';
import type { Job } from '../../platform/jobs';
import type { RecheckDocument } from '../recheck';
import { eventRow } from '../report-events';
import type { ReportServices } from '../report-services';
import { reportStore, type Change } from '../report-store';

const BATCH = 30;

/** Re-checks that have come due: the bureau and whoever answers for the zone are told, once. */
export const tellRechecks: Job<ReportServices> = {
  name: 'reports.tell-rechecks',
  async run(services, until) {
    const { database, clock } = services;
    const rechecks = database.collection<RecheckDocument>('rechecks');
    const { data } = await rechecks
      .where({ tellAt: database.command.lte(clock.now()) })
      .orderBy('tellAt', 'asc')
      .limit(BATCH)
      .get();
    let told = 0;
    for (const recheck of data) {
      if (clock.now() >= until) break;
      await tell(services, recheck);
      await rechecks.doc(recheck._id).update({ data: { tellAt: null } });
      told += 1;
    }
    return told;
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
