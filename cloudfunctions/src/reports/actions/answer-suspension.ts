import * as contracts from '#types/reports/case-contracts';
import { action } from '../../platform/action';
import { notAgreed } from '../agreeing';
import { perform, refuseRisky } from '../perform';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';
import { waitForDesk } from '../waiting-words';

/** A bureau that must agree says so, or objects. It may change its mind while the case is suspended. */
export const answerSuspension = action<typeof contracts.answerSuspension, ReportServices>(
  contracts.answerSuspension,
  async ({ reportId, agrees, note }, context) => {
    const { caller, services } = context;
    const [town, heard] = await Promise.all([services.townStore.town(), refuseRisky(context, 'note', note)]);
    const report = await perform(context, reportId, 'answer', (before) => {
      const actor = admit(caller, before, 'answer', (id) => town.bureauName(id));
      const at = services.clock.now();
      const answer = agrees ? ('agree' as const) : ('object' as const);
      const suspension = before.suspension && {
        ...before.suspension,
        bureaus: before.suspension.bureaus.map((asked) =>
          asked.bureauId === actor.bureauId ? { ...asked, answer, note, at } : asked,
        ),
      };
      return {
        steps: [
          {
            transition: answer,
            actor,
            at,
            note,
            unscreened: waitForDesk(actor, heard),
            patch: { suspension },
          },
        ],
        events: [agrees ? 'agreed' : 'objected'],
      };
    });
    return { state: report.state, waitingFor: notAgreed(report).length };
  },
);
