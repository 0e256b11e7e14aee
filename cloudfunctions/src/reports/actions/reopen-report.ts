import * as contracts from '#types/reports/case-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { openAgain } from '../open-again';
import { knownPhotos, perform, refuseRisky } from '../perform';
import { needConsent } from '../public-consent';
import { reopenProblem } from '../relapse';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';
import { waitForDesk } from '../waiting-words';

/** Closed, but not solved, says its reporter. */
export const reopenReport = action<typeof contracts.reopenReport, ReportServices>(
  contracts.reopenReport,
  async ({ reportId, reason, photos }, context) => {
    const { caller, services } = context;
    const [town, known, heard] = await Promise.all([
      services.townStore.town(),
      knownPhotos(context, photos),
      refuseRisky(context, 'reason', reason),
    ]);
    const report = await perform(context, reportId, 'reopen', (before) => {
      const actor = admit(caller, before, 'reopen', () => null);
      const at = services.clock.now();
      const problem = reopenProblem(before, at);
      if (problem) throw new Refusal(problem);
      needConsent('report.reopen', caller, actor);
      return openAgain(before, town, services, {
        step: 'reopen',
        actor,
        at,
        note: reason,
        unscreened: waitForDesk(actor, heard),
        photos: known,
        openid: caller.openid,
      });
    });
    return { state: report.state };
  },
);
