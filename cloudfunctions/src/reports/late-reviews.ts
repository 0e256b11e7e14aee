import type { Database } from '../platform/cloud';
import type { ReportDocument } from './report';

/** A person looks at what WeChat left to one within a day. */
const LOOKED_WITHIN_MS = 24 * 3_600_000;

/** Cases whose photos or words have become late in this time. */
export async function lateReviews(database: Database, after: number, now: number): Promise<number> {
  const { command } = database;
  const reports = database.collection<ReportDocument>('reports');
  const within = [command.gt(after - LOOKED_WITHIN_MS), command.lte(now - LOOKED_WITHIN_MS)] as const;
  const counts = await Promise.all(
    ['reviewAt', 'wordsReviewAt'].map((field) =>
      // Since when nothing waits is not a time.
      reports
        .where(command.and([{ [field]: command.gt(0) }, ...within.map((one) => ({ [field]: one }))]))
        .count(),
    ),
  );
  return counts.reduce((sum, { total }) => sum + total, 0);
}
