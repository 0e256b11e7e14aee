import type { PetitionEvent, PetitionEventName } from '#types/petitions/events';
import type { Outbox, OutboxRow } from '../platform/outbox';
import type { PetitionDocument } from './petition';

export const PETITION_EVENT_ROW = 'petition-event';

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
