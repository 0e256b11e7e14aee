import { SIGNABLE_STATES } from '#types/petitions/states';
import type { Job } from '../../platform/jobs';
import { mayTake } from '../petition';
import { petitionRow } from '../petition-rows';
import type { PetitionServices } from '../petition-services';
import { changePetition, entryIdFor, PETITIONS, petitionsOf } from '../petition-store';

const BATCH = 50;

/** Ends the collecting on the day that was named. Duties go on. */
export const closeEnded: Job<PetitionServices> = {
  name: 'petitions.close-ended',
  async run(services, until) {
    const { database, clock, outbox } = services;
    const { command } = database;
    const { data } = await petitionsOf(database)
      .where({ state: command.in(SIGNABLE_STATES), closesAt: command.lte(clock.now()) })
      .orderBy('closesAt', 'asc')
      .limit(BATCH)
      .get();
    let closed = 0;
    for (const { _id } of data) {
      if (clock.now() >= until) break;
      await changePetition(database, _id, entryIdFor(_id, 'close'), (petition) => {
        if (!mayTake(petition.state, 'close')) return null;
        return {
          step: { transition: 'close', at: clock.now(), personKey: null },
          rows: (after, cause) => [petitionRow(outbox, 'closed', after, '', cause)],
        };
      });
      await services.deliver(PETITIONS, _id);
      closed += 1;
    }
    return closed;
  },
};
