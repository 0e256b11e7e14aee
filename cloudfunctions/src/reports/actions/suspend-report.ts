import * as contracts from '#types/reports/case-contracts';
import { action } from '../../platform/action';
import { perform, refuseRisky } from '../perform';
import { mayLeave } from '../report';
import { actorFor } from '../report-policy';
import type { ReportServices } from '../report-services';
import { tooLate } from '../refusals';

/** 挂账: others must agree first. The deadline stops; nobody is reminded until it is resumed. */
export const suspendReport = action<typeof contracts.suspendReport, ReportServices>(
  contracts.suspendReport,
  async ({ reportId, reason }, context) => {
    const { caller, services } = context;
    const [town] = await Promise.all([services.townStore.town(), refuseRisky(context, 'reason', reason)]);
    const report = await perform(context, reportId, 'suspend', (before) => {
      const actor = actorFor(caller, before, 'suspend', (id) => town.bureauName(id));
      if (!mayLeave(before.state, 'suspend')) throw tooLate(caller, before, ['suspend']);
      const at = services.clock.now();
      const patch = { dueAt: null, remindAt: null, urgentAt: at };
      return {
        steps: [{ transition: 'suspend', actor, at, note: reason, patch }],
        events: ['suspended'],
      };
    });
    return { state: report.state };
  },
);
