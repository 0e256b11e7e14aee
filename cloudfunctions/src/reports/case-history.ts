import type { CaseHistory } from '#types/figures/case-history';
import { BUREAU_STATES, OPEN_STATES, type ReportState } from '#types/reports/states';
import type { Database } from '../platform/cloud';
import { changedReports } from './changed-reports';
import type { ReportRecord } from './report-record';

const among = (states: readonly ReportState[], state: ReportState) => states.includes(state);
const NOT_COUNTED = { outbox: false, grams: false, photos: false, verdicts: false };

/** A report as the evaluation sees it. */
export function historyOf(report: Omit<ReportRecord, 'outbox' | 'outboxAt' | 'rev'>): CaseHistory {
  const { rating } = report;
  return {
    reportId: report._id,
    bureauId: report.bureauId,
    zoneId: report.zoneId,
    zoneName: report.zoneName,
    categoryId: report.categoryId,
    open: among(OPEN_STATES, report.state),
    running: among(BUREAU_STATES, report.state),
    entries: report.entries.map(({ step, state, at }) => ({ step, state, at })),
    dueAt: report.dueAt,
    lateness: report.lateness.map(({ appeal }) => ({ excused: appeal?.state === 'excused' })),
    stars: rating && { count: rating.stars, at: rating.at },
    stubbornAt: report.stubbornAt,
    suspendedMs: report.suspendedMs,
    returns: report.returns,
  };
}

/** The cases the figures follow; handed to them by the entry. */
export function caseHistories(database: Database) {
  const reports = () => database.collection<ReportRecord>('reports');
  return {
    async *changedSince(at: number) {
      for await (const page of changedReports(database, at))
        yield { cases: page.map(historyOf), changedAt: page.at(-1)?.last.at ?? 0 };
    },
    async byIds(reportIds: readonly string[]): Promise<CaseHistory[]> {
      const { data } = await reports()
        .where({ _id: database.command.in(reportIds) })
        .field(NOT_COUNTED)
        .limit(Math.max(1, reportIds.length))
        .get();
      return data.map(historyOf);
    },
    async after(reportId: string, limit: number): Promise<CaseHistory[]> {
      const { data } = await reports()
        .where({ _id: database.command.gt(reportId) })
        .orderBy('_id', 'asc')
        .field(NOT_COUNTED)
        .limit(limit)
        .get();
      return data.map(historyOf);
    },
  };
}
