import * as contracts from '#types/reports/contracts';
import { UNHAPPY_STARS_MAX } from '#types/reports/limits';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { perform, refuseRisky } from '../perform';
import { needConsent } from '../public-consent';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';
import { reopenProblem } from '../relapse';

export const rateReport = action<typeof contracts.rateReport, ReportServices>(
  contracts.rateReport,
  async ({ reportId, stars, words }, context) => {
    const { caller, services } = context;
    const { screened } = await refuseRisky(context, 'words', words);
    const report = await perform(context, reportId, 'rate', (before) => {
      const actor = admit(caller, before, 'rate', () => null);
      if (before.rating !== null) throw new Refusal('report.already-rated');
      // Stars alone only count.
      if (words !== '') needConsent('report.rate', caller, actor);
      const at = services.clock.now();
      const waits = words !== '' && !screened && { wordsReviewAt: before.wordsReviewAt ?? at };
      const patch = { rating: { stars, words, at, screened }, ...waits };
      return { steps: [{ transition: 'rate', actor, at, patch }] };
    });
    const isUnhappy = stars <= UNHAPPY_STARS_MAX;
    const mayReopen = report.state === 'closed' && reopenProblem(report, services.clock.now()) === null;
    return { state: report.state, askReopen: isUnhappy && mayReopen };
  },
);
