import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { knownPhotos, perform, refuseRisky } from '../perform';
import { mayLeave, type StoredPhoto } from '../report';
import { photosRow } from '../report-events';
import { actorFor } from '../report-policy';
import type { ReportServices } from '../report-services';
import { tooLate } from '../refusals';

/** Solved, says the bureau: with a picture of the spot as it is now. */
export const finishReport = action<typeof contracts.finishReport, ReportServices>(
  contracts.finishReport,
  async ({ reportId, note, photos: given }, context) => {
    const { caller, services } = context;
    const [town, known] = await Promise.all([
      services.townStore.town(),
      knownPhotos(context, given),
      refuseRisky(context, 'note', note),
    ]);
    const photos = known.fileIDs;
    const report = await perform(context, reportId, 'finish', (before) => {
      const actor = actorFor(caller, before, 'finish', (id) => town.bureauName(id));
      if (!mayLeave(before.state, 'finish')) throw tooLate(caller, before, ['finish']);
      const used = photos.findIndex((fileID) => before.photos.some((photo) => photo.fileID === fileID));
      if (used >= 0) {
        throw new Refusal('report.photo-unknown', {
          fields: { [`photos.${used}`]: '这张照片已经用过了，请拍一张现在的。' },
        });
      }
      const at = services.clock.now();
      const after = photos.map((fileID): StoredPhoto => ({ fileID, kind: 'after' }));
      const patch = { photos: [...before.photos, ...after], handledAt: at, urgentAt: at, remindAt: null };
      return {
        steps: [{ transition: 'finish', actor, at, note, photos, patch }],
        events: ['handled'],
        rows: (_, entryId) => [
          photosRow(services.outbox, { reportId, ...known, linkedAt: at, openid: caller.openid }, entryId),
        ],
      };
    });
    return { state: report.state };
  },
);
