import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { follow } from '../follow-store';
import { isReporter, mayFollow, maySee } from '../report-policy';
import type { ReportServices } from '../report-services';
import { tooLate } from '../refusals';

/** "The same one": one case, and one more person who is told about it. */
export const followReport = action<typeof contracts.followReport, ReportServices>(
  contracts.followReport,
  async ({ reportId }, { caller, services }) => {
    const now = services.clock.now();
    const report = await follow(services.database, reportId, caller.key, now, (before) => {
      if (!maySee(caller, before)) throw new Refusal('report.not-found');
      if (isReporter(caller, before)) throw new Refusal('report.own');
      if (!mayFollow(caller, before)) throw tooLate(caller, before, []);
    });
    return { state: report.state, followers: report.followers };
  },
);
