import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { perform } from '../perform';
import { mayLeave } from '../report';
import { actorFor } from '../report-policy';
import type { ReportServices } from '../report-services';
import { tooLate } from '../refusals';

/** Taken back by its reporter; nobody is troubled with it any more. */
export const withdrawReport = action<typeof contracts.withdrawReport, ReportServices>(
  contracts.withdrawReport,
  async ({ reportId }, context) => {
    const { caller, services } = context;
    const report = await perform(context, reportId, 'withdraw', (before) => {
      const actor = actorFor(caller, before, 'withdraw', () => null);
      if (!mayLeave(before.state, 'withdraw')) throw tooLate(caller, before, ['withdraw']);
      return {
        steps: [{ transition: 'withdraw', actor, at: services.clock.now(), patch: { screening: null } }],
      };
    });
    return { state: report.state };
  },
);
