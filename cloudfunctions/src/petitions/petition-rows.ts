import type { PetitionEvent, PetitionEventName } from '#types/petitions/events';
import type { AskedPhotos } from '../platform/asked-photos';
import type { Outbox, OutboxRow } from '../platform/outbox';
import type { PetitionDocument } from './petition';

export const PETITION_EVENT_ROW = 'petition-event';
/** Carried by the petition: an answer came with photos nobody has judged. */
export const ANSWER_PHOTOS_ROW = 'answer-photos';

export interface AnswerPhotos extends AskedPhotos {
  petitionId: string;
}

export const answerPhotosRow = (outbox: Outbox, photos: AnswerPhotos, cause: string): OutboxRow =>
  outbox.row(ANSWER_PHOTOS_ROW, photos, `${cause}:photos`);

/** What somebody should be told, with all that a message needs as it was at that moment. */
export function petitionRow(
  outbox: Outbox,
  event: PetitionEventName,
  petition: PetitionDocument,
  note: string,
  cause: string,
  // What the clock says of a petition is no step of it: nobody's, and of now.
  { at, personKey }: { at: number; personKey: string | null } = petition.entries.at(-1) ?? {
    at: petition.createdAt,
    personKey: null,
  },
): OutboxRow {
  const payload: PetitionEvent = {
    event,
    petitionId: petition._id,
    title: petition.title,
    state: petition.state,
    bureauId: petition.bureauId,
    bureauName: petition.bureauName,
    signatures: petition.live.signatures,
    dueAt: petition.dutyDueAt,
    answeredBy: petition.answers.at(-1)?.bureauName ?? null,
    note,
    at,
    authorKey: petition.authorKey,
    actorKey: personKey,
  };
  return outbox.row(PETITION_EVENT_ROW, payload, `${cause}:${event}`);
}
