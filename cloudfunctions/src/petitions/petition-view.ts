import { DAY_MS } from '#types/china-time';
import type { PetitionCard, PetitionShown } from '#types/petitions/petition';
import type { Caller } from '../platform/action';
import { shownPhotos } from './answer-photos';
import type { PetitionDocument } from './petition';
import { isAuthor, isDesk, petitionSteps } from './petition-policy';
import type { SignatureDocument } from './signature';
import { nextThreshold } from './thresholds';

/** `signatures` is given where it has just been counted. */
export function cardOf(petition: PetitionDocument, signatures = petition.live.signatures): PetitionCard {
  const next = nextThreshold(petition.thresholds, signatures);
  return {
    petitionId: petition._id,
    title: petition.title,
    state: petition.state,
    bureauName: petition.bureauName,
    cover: petition.photos[0] ?? null,
    signatures,
    next: next && { signatures: next.signatures, labelZh: next.labelZh, labelEn: next.labelEn },
    openedAt: petition.openedAt,
    closesAt: petition.closesAt ?? petition.createdAt + petition.collectingDays * DAY_MS,
    submittedAt: petition.submittedAt,
    moderateBy: petition.state === 'moderating' ? petition.moderateBy : null,
    dueAt: petition.dutyDueAt,
    rejectedFor: petition.state === 'rejected' ? (petition.rejection?.reason ?? null) : null,
  };
}

/** Most first. */
const ranked = (counts: Record<string, number>) =>
  Object.entries(counts)
    .filter(([, signatures]) => signatures > 0)
    .sort(([, a], [, b]) => b - a);

export function petitionFor(
  caller: Caller,
  petition: PetitionDocument,
  now: number,
  signatures: number,
  own: SignatureDocument | null,
): PetitionShown {
  // One that was taken out is told as given: whoever sent it must not learn what was noticed.
  const signed = own !== null && own.state !== 'withdrawn' && !own.gone;
  const author = isAuthor(caller, petition);
  const sees = author || isDesk(caller);
  return {
    // The shared count may be some seconds old; the reader's own signature is in it for sure.
    ...cardOf(petition, Math.max(signatures, signed ? 1 : 0)),
    ask: petition.ask,
    reasons: petition.reasons,
    bureauId: petition.bureauId,
    authorName: petition.authorName,
    isAuthor: author,
    photos: petition.photos,
    place: petition.location && { ...petition.location, address: petition.address },
    collectingDays: petition.collectingDays,
    textVersion: petition.textVersion,
    frozen: petition.frozenAt !== null,
    thresholds: petition.thresholds.map(({ id, signatures: at, labelZh, labelEn }) => {
      const reached = petition.reached.find(({ thresholdId }) => thresholdId === id);
      return {
        id,
        signatures: at,
        labelZh,
        labelEn,
        reachedAt: reached?.reachedAt ?? null,
        dueAt: reached?.duty?.dueAt ?? null,
        answeredAt: reached?.duty?.answeredAt ?? null,
      };
    }),
    answers: petition.answers.map((answer) => {
      const { who, bureauName, text, at } = answer;
      return { who, bureauName, text, ...shownPhotos(petition, answer), at };
    }),
    rejection: petition.state === 'rejected' || sees ? petition.rejection : null,
    invalidated: petition.invalidated,
    corrections: petition.corrections,
    byDay: Object.entries(petition.byDay)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, count]) => ({ day, signatures: count })),
    byCommunity: ranked(petition.byCommunity).map(([community, count]) => ({ community, signatures: count })),
    signedAt: signed ? own.signedAt : null,
    steps: petitionSteps(caller, petition, now, signed),
  };
}
