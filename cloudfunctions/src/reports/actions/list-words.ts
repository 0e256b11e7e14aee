import * as contracts from '#types/reports/moderation-contracts';
import { LIST_PAGE_SIZE } from '#types/reports/limits';
import { action } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import type { ReportRecord } from '../report-record';
import { requireDesk } from '../report-policy';
import type { ReportServices } from '../report-services';
import { waitingWords } from '../waiting-words';

/** Words about which a person must decide, longest waiting first. */
export const listWords = action<typeof contracts.listWords, ReportServices>(
  contracts.listWords,
  async ({ cursor }, { caller, services }) => {
    requireDesk(caller);
    const { command } = services.database;
    const { data } = await services.database
      .collection<ReportRecord>('reports')
      .where(
        command.and([{ wordsReviewAt: command.gt(0) }, ...after(command, 'wordsReviewAt', 'asc', cursor)]),
      )
      .orderBy('wordsReviewAt', 'asc')
      .orderBy('_id', 'asc')
      .limit(LIST_PAGE_SIZE)
      .get();
    return {
      words: data.flatMap((report) =>
        waitingWords(report, report.reporterKey).map(({ part, partId, words, since }) => ({
          reportId: report._id,
          number: report.number,
          categoryName: report.categoryName,
          part,
          partId,
          words,
          since,
        })),
      ),
      next: nextCursor(data, LIST_PAGE_SIZE, ({ wordsReviewAt }) => wordsReviewAt ?? 0),
    };
  },
);
