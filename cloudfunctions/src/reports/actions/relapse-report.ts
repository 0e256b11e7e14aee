import * as contracts from '#types/reports/case-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { openAgain } from '../open-again';
import { knownPhotos, perform, refuseRisky } from '../perform';
import { needConsent } from '../public-consent';
import { relapseProblem } from '../relapse';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';
import { waitForDesk } from '../waiting-words';

/** "Back again", says somebody who stands before it: the old case goes on. */
export const relapseReport = action<typeof contracts.relapseReport, ReportServices>(
  contracts.relapseReport,
  async ({ reportId, note, photos }, context) => {
    const { caller, services } = context;
    const [town, known, heard] = await Promise.all([
      services.townStore.town(),
      knownPhotos(context, photos),
      refuseRisky(context, 'note', note),
    ]);
    const report = await perform(context, reportId, 'relapse', (before) => {
      const actor = admit(caller, before, 'relapse', (id) => town.bureauName(id));
      const at = services.clock.now();
      const problem = relapseProblem(before, at);
      if (problem) throw new Refusal(problem);
      needConsent('report.relapse', caller, actor);
      return openAgain(before, town, services, {
        step: 'relapse',
        actor,
        at,
        note,
        unscreened: waitForDesk(actor, heard),
        photos: known,
        openid: caller.openid,
      });
    });
    return { state: report.state };
  },
);
