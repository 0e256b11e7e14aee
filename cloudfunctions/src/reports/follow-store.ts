import { carrying, type Carrier } from '../platform/carried-rows';
import type { Database } from '../platform/cloud';
import { isDuplicate } from '../platform/sdk-errors';
import { idFrom } from '../platform/ids';
import type { OutboxRow } from '../platform/outbox';
import type { ReportDocument } from './report';
import type { Followed, MergedReport } from './report-events';

/** Collection `report_follows`. */
export interface FollowDocument extends Carrier {
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

/** False where this person follows it already. `rows` are what must be done because of it: one write carries both. */
export async function addFollow(
  database: Database,
  { reportId, personKey, at }: Pick<FollowDocument, 'reportId' | 'personKey' | 'at'>,
  rows: readonly OutboxRow[] = [],
): Promise<boolean> {
  const _id = followId(reportId, personKey);
  try {
    await database
      .collection<FollowDocument>(FOLLOWS)
      .add({ data: { _id, reportId, personKey, at, ...carrying(rows) } });
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
}

/**
 * Writes how many follow a report on it: counted, never counted up, and only ever raised, so that it may be done any number
 * of times and side by side. No step writes this field, so it needs no `rev`.
 */
async function countFollowers(database: Database, reportId: string): Promise<void> {
  const { command } = database;
  const { total } = await database.collection<FollowDocument>(FOLLOWS).where({ reportId }).count();
  await database
    .collection<ReportDocument>('reports')
    .where({ _id: reportId, followers: command.lt(total) })
    .update({ data: { followers: total } });
}

/** Somebody follows it now. Where it was merged in that very moment, they follow the one that carries on. */
export async function followed(database: Database, { reportId, personKey, at }: Followed): Promise<void> {
  const { data } = await database
    .collection<ReportDocument>('reports')
    .where({ _id: reportId })
    .field({ mergedInto: true })
    .limit(1)
    .get();
  const reportIds = [reportId, data[0]?.mergedInto ?? null].filter((id) => id !== null);
  for (const id of reportIds) {
    if (id !== reportId) await addFollow(database, { reportId: id, personKey, at });
    await countFollowers(database, id);
  }
}

/** After a merge: the reporter and the followers of the one follow the one that carries on. Again changes nothing. */
export async function followInstead(
  database: Database,
  { reportId, intoReportId, reporterKey }: MergedReport,
  at: number,
): Promise<void> {
  const followers = await followersOf(database, reportId);
  for (const personKey of new Set([reporterKey, ...followers])) {
    await addFollow(database, { reportId: intoReportId, personKey, at });
  }
  await countFollowers(database, intoReportId);
}
