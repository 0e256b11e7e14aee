import * as contracts from '#types/reports/moderation-contracts';
import { action } from '../../platform/action';
import { complaintQueue } from '../complaint-store';
import { requireDesk } from '../report-policy';
import type { ReportServices } from '../report-services';

export const listComplaints = action<typeof contracts.listComplaints, ReportServices>(
  contracts.listComplaints,
  async ({ cursor }, { caller, services }) => {
    requireDesk(caller);
    const { complaints, next } = await complaintQueue(services.database, cursor);
    return {
      complaints: complaints.map(({ _id, ...complaint }) => ({ complaintId: _id, ...complaint })),
      next,
    };
  },
);
