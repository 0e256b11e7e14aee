import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { handlingTime } from '../case-clock';
import { dispatchStep } from '../filing';
import { perform } from '../perform';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';
import { tooLate } from '../refusals';
import { isBinding } from '../returning';

/** By hand, to any bureau: where the routing does not answer, or answered wrongly and nobody has begun. */
export const dispatchReport = action<typeof contracts.dispatchReport, ReportServices>(
  contracts.dispatchReport,
  async ({ reportId, bureauId }, context) => {
    const { caller, services } = context;
    const town = await services.townStore.town();
    const report = await perform(context, reportId, 'dispatch', (before) => {
      const actor = admit(caller, before, 'dispatch', (id) => town.bureauName(id));
      if (!town.knowsBureau(bureauId)) {
        throw new Refusal('bureau.unknown', { fields: { bureauId: '没有这个责任单位。' } });
      }
      const alreadyThere = before.state === 'dispatched' && before.bureauId === bureauId;
      if (alreadyThere) throw tooLate(caller, before, ['dispatch']);
      const at = services.clock.now();
      const step = dispatchStep({
        actor,
        at,
        bureau: { bureauId, bureauName: town.bureauName(bureauId) },
        category: handlingTime(town, before.categoryId),
        calendar: town.calendar,
        binding: isBinding(before, bureauId),
      });
      const isFirst = before.acceptedAt === null;
      return { steps: [step], events: isFirst ? ['accepted', 'dispatched'] : ['dispatched'] };
    });
    return { state: report.state };
  },
);
