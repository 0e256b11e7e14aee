import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { withDesk } from '../case-clock';
import { dispatchStep } from '../filing';
import { perform } from '../perform';
import { mayLeave, type Step } from '../report';
import { admit, POLICY } from '../report-policy';
import type { ReportServices } from '../report-services';
import { tooLate } from '../refusals';

/** The desk says: true and ours. Dispatched in the same step where the routing answers, else by hand later. */
export const acceptReport = action<typeof contracts.acceptReport, ReportServices>(
  contracts.acceptReport,
  async ({ reportId }, context) => {
    const { caller, services } = context;
    const town = await services.townStore.town();
    const report = await perform(context, reportId, 'accept', (before) => {
      const actor = admit(caller, before, 'accept', (id) => town.bureauName(id));
      const fromScreening = mayLeave(before.state, 'screen-pass');
      if (!fromScreening && before.acceptedAt !== null) {
        throw tooLate(caller, before, [...POLICY.accept.transitions, 'dispatch']);
      }
      const at = services.clock.now();
      const clock = withDesk(at, 'dispatch', town);
      const patch = { acceptedAt: at, screening: null, ...clock };
      const accept: Step = { transition: 'accept', actor, at, patch };
      const steps: Step[] = fromScreening ? [{ transition: 'screen-pass', actor, at }, accept] : [accept];
      const bureauId = town.bureauFor(before.location, before.categoryId);
      const category = town.category(before.categoryId);
      if (bureauId === null || !category) return { steps, events: ['accepted'] };
      const bureau = { bureauId, bureauName: town.bureauName(bureauId) };
      return {
        steps: [...steps, dispatchStep({ actor, at, bureau, category, calendar: town.calendar })],
        events: ['accepted', 'dispatched'],
      };
    });
    return { state: report.state };
  },
);
