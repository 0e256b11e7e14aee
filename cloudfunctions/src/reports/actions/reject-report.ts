import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { stopped } from '../case-clock';
import { perform, refuseRisky } from '../perform';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';

/** 不予受理: the reporter reads why. */
export const rejectReport = action<typeof contracts.rejectReport, ReportServices>(
  contracts.rejectReport,
  async ({ reportId, reason }, context) => {
    const { caller, services } = context;
    await refuseRisky(context, 'reason', reason);
    const report = await perform(context, reportId, 'reject', (before) => {
      const actor = admit(caller, before, 'reject', () => null);
      const at = services.clock.now();
      return {
        steps: [
          { transition: 'reject', actor, at, note: reason, patch: { screening: null, ...stopped(at) } },
        ],
        events: ['rejected'],
      };
    });
    return { state: report.state };
  },
);
