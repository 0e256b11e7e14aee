import * as contracts from '#types/reports/moderation-contracts';
import { action } from '../../platform/action';
import { photoKey } from '../../platform/photo-key';
import { Refusal } from '../../platform/refusal';
import { partOf } from '../complaint';
import { perform } from '../perform';
import { settleVerdict } from '../photo-verdicts';
import { waitingPhotos } from '../report';
import { eventRow } from '../report-events';
import { requireDesk } from '../report-policy';
import type { ReportServices } from '../report-services';
import { reportStore } from '../report-store';

/** A person of the desk decides where WeChat could not. */
export const judgePhoto = action<typeof contracts.judgePhoto, ReportServices>(
  contracts.judgePhoto,
  async ({ reportId, fileID, passes }, context) => {
    const { caller, services } = context;
    requireDesk(caller);
    const report = await reportStore(services.database).get(reportId);
    if (!report) throw new Refusal('report.not-found');
    const photo = partOf(report, 'photo', fileID);
    if (!photo) throw new Refusal('report.part-unknown', { fields: { fileID: '没有这张照片。' } });
    const judged = report.verdicts[photoKey(fileID)];
    if (judged === 'pass' || judged === 'blocked') throw new Refusal('photo.not-waiting');
    const waiting = waitingPhotos(report).filter((one) => one.fileID !== fileID).length;
    await settleVerdict(services.database, reportId, fileID, passes ? 'pass' : 'blocked', waiting > 0);
    if (!passes && photo.authorKey !== null) {
      const over = { toKey: photo.authorKey, at: services.clock.now(), actorKey: caller.key };
      await perform(context, reportId, 'judge-photo', () => ({
        steps: [],
        rows: (after, cause) => [eventRow(services.outbox, 'hidden', after, '照片未通过审核', cause, over)],
      }));
    }
    return { waiting };
  },
);
