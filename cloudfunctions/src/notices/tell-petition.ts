import { TELL_ROW, type Told, type TellOrder } from '#types/notices/tell-order';
import type { PetitionEvent } from '#types/petitions/events';
import type { NoticeServices, Recipient } from './notice-services';
import {
  PETITION_TOLD,
  petitionPage,
  petitionSubject,
  type PetitionAudience,
  type PetitionTelling,
} from './petition-notices';
import { noticesOf, tell } from './tell';

/** Outbox rows of kind `petition-event`: those few it concerns at once, signers by a row that does a slice at a time. */
export async function tellAboutPetition(
  services: NoticeServices,
  event: PetitionEvent,
  cause: string,
  inCall: boolean,
): Promise<void> {
  for (const telling of PETITION_TOLD[event.event]) {
    const told = toldBy(telling, event, cause);
    if (telling.to === 'signers') {
      const to = { group: 'petition-signers', of: event.petitionId } as const;
      const order: TellOrder = { told, to, except: event.authorKey, after: '' };
      await services.outbox.leave(services.outbox.row(TELL_ROW, order, cause));
      continue;
    }
    const people = await peopleFor(services, event, telling.to);
    const others = people.filter(({ key }) => key !== event.actorKey);
    await tell(services, noticesOf(told, others), inCall);
  }
}

async function peopleFor(
  { people }: NoticeServices,
  event: PetitionEvent,
  to: Exclude<PetitionAudience, 'signers'>,
): Promise<Recipient[]> {
  if (to === 'author') return people.recipients([event.authorKey]);
  const found =
    to === 'desk' || event.bureauId === null
      ? await people.holders(['dispatcher'], [null])
      : await people.holders(['leader'], [event.bureauId]);
  return [...new Map(found.map(({ key, openid }) => [key, { key, openid }])).values()];
}

function toldBy(telling: PetitionTelling, event: PetitionEvent, cause: string): Told {
  return {
    cause,
    kind: telling.kind,
    ...telling.zh(event),
    en: telling.en(event),
    page: petitionPage(event.petitionId),
    subject: petitionSubject(event.petitionId),
    at: event.at,
    message: null,
  };
}
