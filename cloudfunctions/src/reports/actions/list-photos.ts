import * as contracts from '#types/reports/moderation-contracts';
import { LIST_PAGE_SIZE } from '#types/reports/limits';
import { action } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import { waitingPhotos, type ReportDocument } from '../report';
import { requireDesk } from '../report-policy';
import type { ReportServices } from '../report-services';

/** Pictures about which a person must decide, longest waiting first. */
export const listPhotos = action<typeof contracts.listPhotos, ReportServices>(
  contracts.listPhotos,
  async ({ cursor }, { caller, services }) => {
    requireDesk(caller);
    const { command } = services.database;
    const { data } = await services.database
      .collection<ReportDocument>('reports')
      .where(command.and([{ reviewAt: command.gt(0) }, ...after(command, 'reviewAt', 'asc', cursor)]))
      .orderBy('reviewAt', 'asc')
      .orderBy('_id', 'asc')
      .limit(LIST_PAGE_SIZE)
      .get();
    return {
      photos: data.flatMap((report) =>
        waitingPhotos(report).map(({ fileID, kind }) => ({
          reportId: report._id,
          number: report.number,
          categoryName: report.categoryName,
          fileID,
          kind,
          since: report.reviewAt ?? 0,
        })),
      ),
      next: nextCursor(data, LIST_PAGE_SIZE, ({ reviewAt }) => reviewAt ?? 0),
    };
  },
);
