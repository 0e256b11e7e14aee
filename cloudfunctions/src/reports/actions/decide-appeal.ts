import * as contracts from '#types/reports/case-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { waitingAppeal, withAppeal } from '../appealing';
import { askedSince } from '../case-facts';
import { perform, refuseRisky } from '../perform';
import { eventRow } from '../report-events';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';

/** The desk excuses a missed deadline, or lets it count. The record keeps both: that it was missed, and this. */
export const decideAppeal = action<typeof contracts.decideAppeal, ReportServices>(
  contracts.decideAppeal,
  async ({ reportId, excused, note }, context) => {
    const { caller, services } = context;
    const [town] = await Promise.all([services.townStore.town(), refuseRisky(context, 'note', note)]);
    const report = await perform(context, reportId, 'decide-appeal', (before) => {
      const actor = admit(caller, before, 'decide-appeal', (id) => town.bureauName(id));
      const late = waitingAppeal(before.lateness);
      if (!late?.appeal) throw new Refusal('appeal.none');
      const at = services.clock.now();
      const state = excused ? ('excused' as const) : ('upheld' as const);
      const lateness = withAppeal(before.lateness, late, { ...late.appeal, state, note, decidedAt: at });
      const patch = { lateness, askedAt: askedSince({ extensions: before.extensions, lateness }) };
      const { bureauId, bureauName } = late;
      return {
        steps: [{ transition: excused ? 'appeal-excuse' : 'appeal-uphold', actor, at, note, patch }],
        // Told to the bureau that was late, which need not have the case any more.
        rows: (after, entryId) => [
          eventRow(services.outbox, 'appeal-decided', after, note, entryId, { bureauId, bureauName }),
        ],
      };
    });
    return { state: report.state };
  },
);
