import * as contracts from '#types/reports/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { withCheckers } from '../case-clock';
import { knownPhotos, perform, refuseRisky } from '../perform';
import { shotsByKey } from '../photos/photo-proofs';
import { withPhotos } from '../photos-taken';
import { photosRow } from '../report-events';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';
import { waitForDesk } from '../waiting-words';

/** Solved, says the bureau: with a picture of the spot as it is now. */
export const finishReport = action<typeof contracts.finishReport, ReportServices>(
  contracts.finishReport,
  async ({ reportId, note, photos: given, shots }, context) => {
    const { caller, services } = context;
    const [town, known, heard] = await Promise.all([
      services.townStore.town(),
      knownPhotos(context, given),
      refuseRisky(context, 'note', note),
    ]);
    const photos = known.fileIDs;
    const report = await perform(context, reportId, 'finish', (before) => {
      const actor = admit(caller, before, 'finish', (id) => town.bureauName(id));
      const needed = town.category(before.categoryId)?.photosNeeded ?? 1;
      if (photos.length < needed) {
        throw new Refusal('report.photo-required', {
          fields: { photos: `这类问题要 ${needed} 张处置后的照片。` },
        });
      }
      const at = services.clock.now();
      const patch = {
        photos: withPhotos(before, { fileIDs: photos, kind: 'after', at }),
        shots: { ...before.shots, ...shotsByKey(shots, photos) },
        handledAt: at,
        ...withCheckers(at, town),
      };
      return {
        steps: [
          { transition: 'finish', actor, at, note, unscreened: waitForDesk(actor, heard), photos, patch },
        ],
        events: ['handled'],
        rows: (_, entryId) => [
          photosRow(services.outbox, { reportId, ...known, linkedAt: at, openid: caller.openid }, entryId),
        ],
      };
    });
    return { state: report.state };
  },
);
