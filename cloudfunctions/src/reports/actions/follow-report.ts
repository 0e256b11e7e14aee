import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { addFollow, followId } from '../follow-store';
import { FOLLOWED_ROW, type Followed } from '../report-events';
import { isReporter, mayFollow, maySee } from '../report-policy';
import type { ReportServices } from '../report-services';
import { reportStore } from '../report-store';
import { tooLate } from '../refusals';

/** "The same one": one case, and one more person who is told about it. Following twice is following. */
export const followReport = action<typeof contracts.followReport, ReportServices>(
  contracts.followReport,
  async ({ reportId }, { caller, services }) => {
    const { database, clock, outbox } = services;
    const found = await reportStore(database).getFor(caller.key, reportId);
    if (!found || !maySee(caller, found.record)) throw new Refusal('report.not-found');
    const { record: report, following } = found;
    const { state, followers } = report;
    if (following) return { state, followers };
    if (isReporter(caller, report)) throw new Refusal('report.own');
    if (!mayFollow(caller, report)) throw tooLate(caller, report, []);
    const follow: Followed = { reportId, personKey: caller.key, at: clock.now() };
    const id = followId(reportId, caller.key);
    const isNew = await addFollow(database, follow, [outbox.row(FOLLOWED_ROW, follow, id)]);
    if (isNew) await services.deliver('report_follows', id);
    return { state, followers: followers + (isNew ? 1 : 0) };
  },
);
