import { handlingTime, withBureau } from './case-clock';
import type { Decision, KnownPhotos } from './perform';
import { withPhotos } from './photos-taken';
import { relapsesWith } from './relapse';
import type { Actor, ReportDocument } from './report';
import { photosRow, recheckRow } from './report-events';
import type { ReportServices, TownView } from './report-services';

export interface OpenedAgain {
  step: 'reopen' | 'relapse';
  actor: Actor;
  at: number;
  note: string;
  unscreened: boolean;
  photos: KnownPhotos;
  openid: string;
}

/**
 * A closed case goes on where it was: with its bureau, its history and its followers. What came back after closing is to
 * be done in half the time, which also puts it before others of its kind.
 */
export function openAgain(
  before: ReportDocument,
  town: TownView,
  { outbox }: Pick<ReportServices, 'outbox'>,
  { step, actor, at, note, unscreened, photos, openid }: OpenedAgain,
): Decision {
  const { fileIDs } = photos;
  const isRelapse = step === 'relapse';
  const share = isRelapse ? town.rules.relapseTimeShare : 1;
  const relapses = isRelapse ? relapsesWith(before, at) : {};
  const patch: Partial<ReportDocument> = {
    ...withBureau(at, handlingTime(town, before.categoryId), town.calendar, share),
    ...relapses,
    ...bureauNow(before, town),
    photos: withPhotos(before, { fileIDs, kind: 'before', at }),
    reopens: before.reopens + (isRelapse ? 0 : 1),
    dispatchedAt: at,
    handledAt: null,
    closedAt: null,
    rating: null,
    pastRatings: before.rating
      ? [...before.pastRatings, { stars: before.rating.stars, at: before.rating.at }]
      : before.pastRatings,
  };
  const isStubborn = isRelapse && patch.stubbornAt === at;
  const opened = isRelapse ? ('relapsed' as const) : ('reopened' as const);
  return {
    steps: [{ transition: step, actor, at, note, unscreened, photos: fileIDs, patch }],
    events: isStubborn ? [opened, 'stubborn'] : [opened],
    rows: (_, entryId) => [
      recheckRow(outbox, before._id, entryId),
      ...(fileIDs.length > 0
        ? [photosRow(outbox, { reportId: before._id, ...photos, linkedAt: at, openid }, entryId)]
        : []),
    ],
  };
}

/** Its bureau, or where that is gone whoever the routing names now. */
function bureauNow({ bureauId, location, categoryId }: ReportDocument, town: TownView) {
  if (bureauId !== null && town.knowsBureau(bureauId)) return {};
  const routed = town.bureauFor(location, categoryId);
  return routed === null ? {} : { bureauId: routed, bureauName: town.bureauName(routed), binding: false };
}
