import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { perform } from '../perform';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';

export const startReport = action<typeof contracts.startReport, ReportServices>(
  contracts.startReport,
  async ({ reportId }, context) => {
    const { caller, services } = context;
    const town = await services.townStore.town();
    const report = await perform(context, reportId, 'start', (before) => {
      const actor = admit(caller, before, 'start', (id) => town.bureauName(id));
      return { steps: [{ transition: 'start', actor, at: services.clock.now() }], events: ['started'] };
    });
    return { state: report.state };
  },
);
