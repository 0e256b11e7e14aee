import type { PetitionEvent } from '#types/petitions/events';
import type { NoticeServices } from './notice-services';
import { pageOfEvent, PETITION_TOLD, petitionSubject, type PetitionAudience } from './petition-notices';
import { tellEvent, type Found } from './tell-event';

/** Outbox rows of kind `petition-event`. */
export async function tellAboutPetition(
  services: NoticeServices,
  event: PetitionEvent,
  cause: string,
  inCall: boolean,
): Promise<void> {
  await tellEvent(services, PETITION_TOLD[event.event], event, cause, inCall, {
    page: pageOfEvent(event),
    subject: petitionSubject(event.petitionId),
    find: (audience) => FINDERS[audience](services, event),
  });
}

type Finder = (services: NoticeServices, event: PetitionEvent) => Promise<Found>;

const desk: Finder = ({ people }) => people.holders(['dispatcher'], [null]);

/** The people behind an audience, as they are now. */
const FINDERS: Record<PetitionAudience, Finder> = {
  desk,
  admins: ({ people }) => people.holders(['admin'], [null]),
  author: ({ people }, { authorKey }) => people.recipients([authorKey]),
  // Of the whole town, or of a bureau without a head: somebody always knows.
  leaders: async (services, event) => {
    if (event.bureauId === null) return desk(services, event);
    const leaders = await services.people.holders(['leader'], [event.bureauId]);
    return leaders.length > 0 ? leaders : desk(services, event);
  },
  signers: (_, { petitionId, authorKey }) =>
    Promise.resolve({ group: 'petition-signers', of: petitionId, except: authorKey }),
};
