import { SIGNABLE_STATES } from '#types/petitions/states';
import { eachDue } from '../../platform/each-due';
import type { Job } from '../../platform/jobs';
import { mayTake, type PetitionDocument } from '../petition';
import { petitionRow } from '../petition-rows';
import type { PetitionServices } from '../petition-services';
import { changePetition, entryIdFor, PETITIONS } from '../petition-store';

/** Ends the collecting on the day that was named. Duties go on. */
export const closeEnded: Job<PetitionServices> = {
  name: 'petitions.close-ended',
  async run(services, until) {
    const { database, clock, outbox } = services;
    const due = {
      collection: PETITIONS,
      by: 'closesAt',
      where: { state: database.command.in(SIGNABLE_STATES) },
    } as const;
    return eachDue<PetitionDocument>(services, due, until, async ({ _id }) => {
      await changePetition(database, _id, entryIdFor(_id, 'close'), (petition) => {
        if (!mayTake(petition.state, 'close')) return null;
        return {
          step: { transition: 'close', at: clock.now(), personKey: null },
          rows: (after, cause) => [petitionRow(outbox, 'closed', after, '', cause)],
        };
      });
      await services.deliver(PETITIONS, _id);
    });
  },
};
