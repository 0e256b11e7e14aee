import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { stopped } from '../case-clock';
import { perform } from '../perform';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';

/** Taken back by its reporter; nobody is troubled with it any more. */
export const withdrawReport = action<typeof contracts.withdrawReport, ReportServices>(
  contracts.withdrawReport,
  async ({ reportId }, context) => {
    const { caller, services } = context;
    const report = await perform(context, reportId, 'withdraw', (before) => {
      const actor = admit(caller, before, 'withdraw', () => null);
      const at = services.clock.now();
      return {
        steps: [{ transition: 'withdraw', actor, at, patch: { screening: null, ...stopped(at) } }],
      };
    });
    return { state: report.state };
  },
);
