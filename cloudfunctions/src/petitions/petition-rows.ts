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
): OutboxRow {
  const last = petition.entries.at(-1);
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
    at: last?.at ?? petition.createdAt,
    authorKey: petition.authorKey,
    actorKey: last?.personKey ?? null,
  };
  return outbox.row(PETITION_EVENT_ROW, payload, `${cause}:${event}`);
}
