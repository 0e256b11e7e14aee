import * as contracts from '#types/reports/moderation-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { complaintById, openComplaintsAbout, settleComplaints } from '../complaint-store';
import { moderate } from '../moderation';
import { perform } from '../perform';
import type { ReportDocument } from '../report';
import { eventRow, SETTLED_ROW, type Settled } from '../report-events';
import { admit, requireDesk } from '../report-policy';
import type { ReportServices } from '../report-services';

/** Hidden, or left as it is; everybody who complained about the same thing is told. */
export const settleComplaint = action<typeof contracts.settleComplaint, ReportServices>(
  contracts.settleComplaint,
  async ({ complaintId, hide, note }, context) => {
    const { caller, services } = context;
    requireDesk(caller);
    const complaint = await complaintById(services.database, complaintId);
    if (!complaint) throw new Refusal('complaint.not-found');
    if (complaint.state !== 'open') throw new Refusal('complaint.settled');
    const { reportId, part, partId, targetId } = complaint;
    const about = await openComplaintsAbout(services.database, targetId);
    const at = services.clock.now();
    const settled: Settled = { targetId, state: hide ? 'hidden' : 'dismissed', settledAt: at };
    const rows = (after: ReportDocument, entryId: string) => [
      services.outbox.row(SETTLED_ROW, settled, `${entryId}:settled`),
      ...about.map(({ personKey }) =>
        eventRow(services.outbox, 'complaint-settled', after, note, entryId, {
          toKey: personKey,
          at,
          actorKey: caller.key,
        }),
      ),
    ];
    if (hide) {
      await moderate(context, 'hide', { reportId, part, partId, reason: note }, { evenIfDone: true, rows });
    } else {
      await perform(context, reportId, 'dismiss', (before) => {
        admit(caller, before, 'hide', () => null);
        return { steps: [], rows };
      });
    }
    // The case carries this, too; here it is done at once, so that the desk's queue shows it.
    await settleComplaints(services.database, settled);
    return { hidden: hide };
  },
);
