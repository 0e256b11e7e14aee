import * as contracts from '#types/reports/spot-contracts';
import { action, type Caller } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { openAgain } from '../open-again';
import { knownPhotos, perform, refuseRisky, type Decision } from '../perform';
import { withPhotos } from '../photos-taken';
import { opensAt, type RecheckDocument } from '../recheck';
import { recheckById } from '../recheck-store';
import type { ReportDocument } from '../report';
import { photosRow, recheckedRow } from '../report-events';
import { needConsent } from '../public-consent';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';
import { tooLate } from '../refusals';
import { waitForDesk } from '../waiting-words';

/** Looked at again: still clean, or back again and then open again at once. */
export const recordRecheck = action<typeof contracts.recordRecheck, ReportServices>(
  contracts.recordRecheck,
  async ({ recheckId, clean, note, photos }, context) => {
    const { caller, services } = context;
    const recheck = await recheckById(services.database, recheckId);
    if (!recheck) throw new Refusal('recheck.not-found');
    const { reportId } = recheck;
    const [town, known, heard] = await Promise.all([
      services.townStore.town(),
      knownPhotos(context, photos),
      refuseRisky(context, 'note', note),
    ]);
    const report = await perform(context, reportId, `recheck-${recheckId}`, (before): Decision => {
      const at = services.clock.now();
      const actor = admitted(caller, before, recheck, at, (id) => town.bureauName(id));
      if (note !== '' || known.fileIDs.length > 0) needConsent('recheck.record', caller, actor);
      const unscreened = waitForDesk(actor, heard);
      const rechecked = [...before.rechecked, recheckId];
      const done = {
        recheckId,
        state: clean ? ('clean' as const) : ('back' as const),
        at,
        personKey: caller.key,
      };
      if (!clean) {
        const again = { actor, at, note, unscreened, photos: known, openid: caller.openid };
        const opened = openAgain(before, town, services, { step: 'relapse', ...again });
        return {
          ...opened,
          steps: opened.steps.map((step) => ({ ...step, recheckId })),
          patch: { rechecked },
          rows: (after, entryId) => [
            recheckedRow(services.outbox, done, entryId),
            ...(opened.rows?.(after, entryId) ?? []),
          ],
        };
      }
      const { fileIDs } = known;
      const patch = { rechecked, photos: withPhotos(before, { fileIDs, kind: 'after', at }) };
      const judge = { reportId, ...known, linkedAt: at, openid: caller.openid };
      return {
        steps: [{ transition: 'recheck', actor, at, note, unscreened, recheckId, photos: fileIDs, patch }],
        rows: (_, entryId) => [
          recheckedRow(services.outbox, done, entryId),
          ...(fileIDs.length > 0 ? [photosRow(services.outbox, judge, entryId)] : []),
        ],
      };
    });
    return { reportId, state: report.state };
  },
);

function admitted(
  caller: Caller,
  before: ReportDocument,
  recheck: RecheckDocument,
  at: number,
  bureauName: (bureauId: string | null) => string | null,
) {
  const actor = admit(caller, before, 'recheck', bureauName);
  if (before.rechecked.includes(recheck._id)) throw tooLate(caller, before, ['recheck', 'relapse']);
  // Closed once more since: it has re-checks of its own.
  if (before.closedAt !== recheck.closedAt) throw new Refusal('recheck.done');
  if (at < opensAt(recheck)) throw new Refusal('recheck.too-early');
  return actor;
}
