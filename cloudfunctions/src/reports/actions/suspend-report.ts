import { DAY_MS } from '#types/china-time';
import * as contracts from '#types/reports/case-contracts';
import { SUSPENSION_MAX_DAYS } from '#types/reports/limits';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { handlingTime, msLeft, untilPlanned } from '../case-clock';
import type { StoredAnswer } from '../case-facts';
import { perform, refuseRisky } from '../perform';
import type { ReportDocument } from '../report';
import { eventRow } from '../report-events';
import { admit } from '../report-policy';
import type { ReportServices, TownView } from '../report-services';
import { waitForDesk } from '../waiting-words';

/** 挂账: others must agree first. The deadline stops; the plan date is pointed out when it comes. */
export const suspendReport = action<typeof contracts.suspendReport, ReportServices>(
  contracts.suspendReport,
  async ({ reportId, reason, planAt, bureauIds }, context) => {
    const { caller, services } = context;
    const [town, heard] = await Promise.all([
      services.townStore.town(),
      refuseRisky(context, 'reason', reason),
    ]);
    const report = await perform(context, reportId, 'suspend', (before) => {
      const actor = admit(caller, before, 'suspend', (id) => town.bureauName(id));
      const at = services.clock.now();
      if (planAt <= at || planAt > at + SUSPENSION_MAX_DAYS * DAY_MS) {
        throw new Refusal('report.plan-date', { fields: { planAt: '请选一年以内的日期。' } });
      }
      const bureaus = coBureaus(before, bureauIds, town);
      const { dueAt } = before;
      const leftMs = msLeft(dueAt, at, handlingTime(town, before.categoryId), town.calendar);
      const patch = {
        ...untilPlanned(at, planAt),
        suspension: { reason, since: at, planAt, dueAt, leftMs, bureaus },
      };
      return {
        steps: [
          { transition: 'suspend', actor, at, note: reason, unscreened: waitForDesk(actor, heard), patch },
        ],
        events: ['suspended'],
        rows: (after, entryId) =>
          bureaus.map(({ bureauId, bureauName }) =>
            eventRow(services.outbox, 'agreement-asked', after, reason, entryId, { bureauId, bureauName }),
          ),
      };
    });
    return { state: report.state };
  },
);

/** Each once, known, and not the one that has the case: its own leader need not be asked. */
function coBureaus(before: ReportDocument, bureauIds: readonly string[], town: TownView): StoredAnswer[] {
  return [...new Set(bureauIds)].map((bureauId, index) => {
    const bureauName = town.bureauName(bureauId);
    if (bureauName === null || bureauId === before.bureauId) {
      throw new Refusal('report.co-bureau-unfit', {
        fields: { [`bureauIds.${index}`]: '这个单位不用会商，或者不存在。' },
      });
    }
    return { bureauId, bureauName, answer: null, note: '', at: null };
  });
}
