import * as contracts from '#types/reports/case-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { handlingTime, withDesk } from '../case-clock';
import { dispatchStep } from '../filing';
import { perform, refuseRisky } from '../perform';
import { SYSTEM, type ReportDocument, type Step } from '../report';
import { admit } from '../report-policy';
import type { ReportServices, TownView } from '../report-services';
import { goesOn, mayPropose } from '../returning';
import { waitForDesk } from '../waiting-words';

/** "Not ours", says the bureau, and whose it may be. */
export const returnReport = action<typeof contracts.returnReport, ReportServices>(
  contracts.returnReport,
  async ({ reportId, reason, proposedBureauId }, context) => {
    const { caller, services } = context;
    const [town, heard] = await Promise.all([
      services.townStore.town(),
      refuseRisky(context, 'reason', reason),
    ]);
    const report = await perform(context, reportId, 'return', (before) => {
      const actor = admit(caller, before, 'return', (id) => town.bureauName(id));
      if (before.binding) throw new Refusal('report.binding');
      const proposed = proposal(before, proposedBureauId, town);
      const at = services.clock.now();
      const { bureauId } = before;
      const step: Step = {
        transition: 'return',
        actor,
        at,
        unscreened: waitForDesk(actor, heard),
        note: proposed ? `${reason}（建议由${proposed.bureauName}处置）` : reason,
        patch: {
          ...withDesk(at, 'dispatch', town),
          bureauId: null,
          bureauName: null,
          proposed,
          returns: before.returns + 1,
          returnedBy: bureauId === null ? before.returnedBy : [...before.returnedBy, bureauId],
        },
      };
      if (!proposed || !goesOn(before, proposed.bureauId)) return { steps: [step], events: ['returned'] };
      const category = handlingTime(town, before.categoryId);
      const onward = { actor: SYSTEM, at, bureau: proposed, category, calendar: town.calendar };
      return { steps: [step, dispatchStep(onward)], events: ['dispatched'] };
    });
    return { state: report.state, bureauName: report.bureauName };
  },
);

function proposal(before: ReportDocument, bureauId: string | null, town: TownView) {
  if (bureauId === null) return null;
  const bureauName = town.bureauName(bureauId);
  if (bureauName === null) {
    throw new Refusal('bureau.unknown', { fields: { proposedBureauId: '没有这个责任单位。' } });
  }
  if (!mayPropose(before, bureauId)) {
    throw new Refusal('report.proposal-unfit', {
      fields: { proposedBureauId: '这个单位就是您的单位，或者已经退回过。' },
    });
  }
  return { bureauId, bureauName };
}
