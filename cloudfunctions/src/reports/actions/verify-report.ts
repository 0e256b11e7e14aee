import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { handlingTime, stopped, withBureau } from '../case-clock';
import { perform, refuseRisky } from '../perform';
import { recheckRow } from '../report-events';
import { admit, mayLeadTo } from '../report-policy';
import type { ReportServices } from '../report-services';
import { waitForDesk } from '../waiting-words';

/** Compared with the standard: closed, or back to the bureau with the same time as before. */
export const verifyReport = action<typeof contracts.verifyReport, ReportServices>(
  contracts.verifyReport,
  async ({ reportId, passed, note }, context) => {
    const { caller, services } = context;
    const [town, heard] = await Promise.all([services.townStore.town(), refuseRisky(context, 'note', note)]);
    const report = await perform(context, reportId, 'verify', (before) => {
      const actor = admit(caller, before, 'verify', (id) => town.bureauName(id));
      if (!passed && !mayLeadTo('verify', actor.role, 'verify-fail')) throw new Refusal('call.not-allowed');
      const at = services.clock.now();
      const said = { note, unscreened: waitForDesk(actor, heard) };
      if (passed) {
        return {
          steps: [{ transition: 'verify-pass', actor, at, ...said, patch: { closedAt: at, ...stopped(at) } }],
          events: ['closed'],
          rows: (_, entryId) => [recheckRow(services.outbox, reportId, entryId)],
        };
      }
      const clock = withBureau(at, handlingTime(town, before.categoryId), town.calendar);
      const patch = { ...clock, reworks: before.reworks + 1, handledAt: null };
      return { steps: [{ transition: 'verify-fail', actor, at, ...said, patch }], events: ['sent-back'] };
    });
    return { state: report.state };
  },
);
