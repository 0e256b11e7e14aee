import * as contracts from '#types/reports/contracts';
import { PROGRESS_PHOTOS_MAX } from '#types/reports/limits';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { knownPhotos, perform, refuseRisky } from '../perform';
import { shotsByKey } from '../photos/photo-proofs';
import { progressPhotos, withPhotos } from '../photos-taken';
import { photosRow } from '../report-events';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';
import { waitForDesk } from '../waiting-words';

/** Still at it, says the bureau, and shows it: state and deadline stay as they are, nobody is told. */
export const progressReport = action<typeof contracts.progressReport, ReportServices>(
  contracts.progressReport,
  async ({ reportId, note, photos: given, shots }, context) => {
    const { caller, services } = context;
    const [town, known, heard] = await Promise.all([
      services.townStore.town(),
      knownPhotos(context, given),
      refuseRisky(context, 'note', note),
    ]);
    const photos = known.fileIDs;
    const report = await perform(context, reportId, 'progress', (before) => {
      const actor = admit(caller, before, 'progress', (id) => town.bureauName(id));
      if (progressPhotos(before) + photos.length > PROGRESS_PHOTOS_MAX)
        throw new Refusal('report.progress-full');
      const at = services.clock.now();
      const patch = {
        photos: withPhotos(before, { fileIDs: photos, kind: 'during', at }),
        shots: { ...before.shots, ...shotsByKey(shots, photos) },
      };
      return {
        steps: [
          { transition: 'progress', actor, at, note, unscreened: waitForDesk(actor, heard), photos, patch },
        ],
        rows: (_, entryId) => [
          photosRow(services.outbox, { reportId, ...known, linkedAt: at, openid: caller.openid }, entryId),
        ],
      };
    });
    return { state: report.state };
  },
);
