import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { dispatchStep } from '../filing';
import { perform } from '../perform';
import { mayLeave } from '../report';
import { actorFor } from '../report-policy';
import type { ReportServices } from '../report-services';
import { tooLate } from '../refusals';
import { FALLBACK_HANDLING_TIME } from '../deadline';

/** By hand, to any bureau: where the routing does not answer, or answered wrongly and nobody has begun. */
export const dispatchReport = action<typeof contracts.dispatchReport, ReportServices>(
  contracts.dispatchReport,
  async ({ reportId, bureauId }, context) => {
    const { caller, services } = context;
    const town = await services.townStore.town();
    const report = await perform(context, reportId, 'dispatch', (before) => {
      const actor = actorFor(caller, before, 'dispatch', (id) => town.bureauName(id));
      if (!town.knowsBureau(bureauId)) {
        throw new Refusal('bureau.unknown', { fields: { bureauId: '没有这个责任单位。' } });
      }
      const alreadyThere = before.state === 'dispatched' && before.bureauId === bureauId;
      if (!mayLeave(before.state, 'dispatch') || alreadyThere) throw tooLate(caller, before, ['dispatch']);
      const at = services.clock.now();
      const bureau = { bureauId, bureauName: town.bureauName(bureauId) };
      const category = town.category(before.categoryId) ?? FALLBACK_HANDLING_TIME;
      const first = before.acceptedAt === null;
      return {
        steps: [dispatchStep({ actor, at, bureau, category, calendar: town.calendar })],
        events: first ? ['accepted', 'dispatched'] : ['dispatched'],
      };
    });
    return { state: report.state };
  },
);
