import type { Database } from '../platform/cloud';
import { isDuplicate } from '../platform/sdk-errors';
import { idFrom } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import { inTransaction } from '../platform/transaction';
import type { ReportDocument } from './report';
import type { MergedReport } from './report-events';

/** Collection `report_follows`. */
export interface FollowDocument {
  /** idFrom('follow', reportId, personKey): one per person and report, whatever arrives at once. */
  _id: string;
  reportId: string;
  personKey: string;
  at: number;
}

const FOLLOWS = 'report_follows';

export const followId = (reportId: string, personKey: string) => idFrom('follow', reportId, personKey);

/** Everybody who wants to hear about it. */
export async function followersOf(database: Database, reportId: string): Promise<string[]> {
  const { data } = await database.collection<FollowDocument>(FOLLOWS).where({ reportId }).limit(1000).get();
  return data.map(({ personKey }) => personKey);
}

/** Follows and counts in one transaction. `check` refuses by throwing. Following twice is following. */
export async function follow(
  database: Database,
  reportId: string,
  personKey: string,
  at: number,
  check: (report: ReportDocument) => void,
): Promise<ReportDocument> {
  return inTransaction(database, async (transaction) => {
    const document = transaction.collection<ReportDocument>('reports').doc(reportId);
    const { data: report } = await document.get();
    if (!report) throw new Refusal('report.not-found');
    const follows = transaction.collection<FollowDocument>(FOLLOWS);
    const _id = followId(reportId, personKey);
    if ((await follows.doc(_id).get()).data) return report;
    check(report);
    await follows.add({ data: { _id, reportId, personKey, at } });
    await document.update({ data: { followers: database.command.inc(1) } });
    return { ...report, followers: report.followers + 1 };
  }).catch(async (error: unknown) => {
    if (!isDuplicate(error)) throw error;
    const { data } = await database.collection<ReportDocument>('reports').doc(reportId).get();
    if (!data) throw new Refusal('report.not-found');
    return data;
  });
}

/** After a merge: the reporter and the followers of the one follow the one that carries on. Again changes nothing. */
export async function followInstead(
  database: Database,
  { reportId, intoReportId, reporterKey }: MergedReport,
  at: number,
): Promise<void> {
  const followers = await followersOf(database, reportId);
  for (const personKey of new Set([reporterKey, ...followers])) {
    await follow(database, intoReportId, personKey, at, () => undefined);
  }
}
