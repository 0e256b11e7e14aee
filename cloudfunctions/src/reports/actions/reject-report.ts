import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { perform, refuseRisky } from '../perform';
import { mayLeave } from '../report';
import { actorFor } from '../report-policy';
import type { ReportServices } from '../report-services';
import { tooLate } from '../refusals';

/** 不予受理: the reporter reads why. */
export const rejectReport = action<typeof contracts.rejectReport, ReportServices>(
  contracts.rejectReport,
  async ({ reportId, reason }, context) => {
    const { caller, services } = context;
    await refuseRisky(context, 'reason', reason);
    const report = await perform(context, reportId, 'reject', (before) => {
      const actor = actorFor(caller, before, 'reject', () => null);
      if (!mayLeave(before.state, 'reject')) throw tooLate(caller, before, ['reject']);
      const at = services.clock.now();
      return {
        steps: [{ transition: 'reject', actor, at, note: reason, patch: { screening: null } }],
        events: ['rejected'],
      };
    });
    return { state: report.state };
  },
);
