import type { PetitionEvent } from '#types/petitions/events';
import { idFrom } from '../platform/ids';
import { addOnce } from './add-once';
import type { NoticeDocument } from './notice';
import type { NoticeServices } from './notice-services';
import {
  PETITION_TOLD,
  petitionPage,
  petitionSubject,
  type PetitionAudience,
  type PetitionTelling,
} from './petition-notices';

/** Telling so many signers is one row's work; the next slice is a row of its own, so nobody waits behind a large petition. */
export const SIGNERS_ROW = 'petition-signers';
export interface SignersToTell {
  event: PetitionEvent;
  cause: string;
  /** `_id` of the last signature told; empty at the beginning. */
  after: string;
}

/** Outbox rows of kind `petition-event`: into the inboxes of those it concerns. */
export async function tellAboutPetition(
  services: NoticeServices,
  event: PetitionEvent,
  cause: string,
): Promise<void> {
  for (const telling of PETITION_TOLD[event.event]) {
    if (telling.to === 'signers') {
      await nextSlice(services, { event, cause, after: '' });
      continue;
    }
    const keys = await peopleFor(services, event, telling.to);
    await addOnce(
      services,
      keys.map((key) => noticeOf(event, telling, key, cause)),
    );
  }
}

/** One slice of the signers who asked to be told, and a row for the next. */
export async function tellSigners(services: NoticeServices, slice: SignersToTell): Promise<void> {
  const { event, cause, after } = slice;
  const { keys, last } = await services.signersToTell(event.petitionId, after);
  const telling = PETITION_TOLD[event.event].find(({ to }) => to === 'signers');
  if (!telling || keys.length === 0) return;
  await addOnce(
    services,
    keys.filter((key) => key !== event.authorKey).map((key) => noticeOf(event, telling, key, cause)),
  );
  if (last !== null) await nextSlice(services, { event, cause, after: last });
}

/** For the timer: whoever asked is told within minutes, one slice a run. */
async function nextSlice(services: NoticeServices, slice: SignersToTell): Promise<void> {
  await services.outbox.leave(services.outbox.row(SIGNERS_ROW, slice, `${slice.cause}:${slice.after}`));
}

async function peopleFor(
  { people }: NoticeServices,
  event: PetitionEvent,
  to: Exclude<PetitionAudience, 'signers'>,
): Promise<string[]> {
  if (to === 'author') return event.actorKey === event.authorKey ? [] : [event.authorKey];
  const found =
    to === 'desk' || event.bureauId === null
      ? await people.holders(['dispatcher'], [null])
      : await people.holders(['leader'], [event.bureauId]);
  return [...new Set(found.map(({ key }) => key))].filter((key) => key !== event.actorKey);
}

function noticeOf(
  event: PetitionEvent,
  telling: PetitionTelling,
  personKey: string,
  cause: string,
): NoticeDocument {
  return {
    _id: idFrom('notice', cause, telling.kind, personKey),
    personKey,
    kind: telling.kind,
    title: telling.title,
    words: telling.words(event),
    page: petitionPage(event.petitionId),
    subject: petitionSubject(event.petitionId),
    createdAt: event.at,
    read: false,
    pushState: 'none',
    pushAt: event.at,
    pushAttempts: 0,
    pushError: null,
    push: null,
  };
}
