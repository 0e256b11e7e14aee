import * as contracts from '#types/reports/case-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { appealable, withAppeal } from '../appealing';
import { askedSince, latenessAt } from '../case-facts';
import { perform, refuseRisky } from '../perform';
import { admit } from '../report-policy';
import { BUREAU_STATES, type ReportState } from '#types/reports/states';
import type { ReportServices } from '../report-services';
import { waitForDesk } from '../waiting-words';

/** Why a deadline could not be kept. That it was missed stays on record whatever the answer. */
export const fileAppeal = action<typeof contracts.fileAppeal, ReportServices>(
  contracts.fileAppeal,
  async ({ reportId, reason }, context) => {
    const { caller, services } = context;
    const [town, heard] = await Promise.all([
      services.townStore.town(),
      refuseRisky(context, 'reason', reason),
    ]);
    const report = await perform(context, reportId, 'appeal', (before) => {
      const actor = admit(caller, before, 'appeal', (id) => town.bureauName(id));
      const at = services.clock.now();
      const runs = (BUREAU_STATES as readonly ReportState[]).includes(before.state);
      const noted = runs ? latenessAt(before, at) : before.lateness;
      const late = appealable(noted, actor.bureauId);
      if (!late) throw new Refusal('appeal.nothing');
      const appeal = { reason, state: 'asked', note: '', askedAt: at, decidedAt: null } as const;
      const lateness = withAppeal(noted, late, appeal);
      const patch = { lateness, askedAt: askedSince({ extensions: before.extensions, lateness }) };
      return {
        steps: [
          { transition: 'appeal', actor, at, note: reason, unscreened: waitForDesk(actor, heard), patch },
        ],
        events: ['appealed'],
      };
    });
    return { state: report.state };
  },
);
