import type { Job } from '../../platform/jobs';
import { carryBack, carryOut, invalidationsOf } from '../invalidate';
import { UNFINISHED } from '../invalidation';
import type { PetitionServices } from '../petition-services';

/** Longer than a function may run: whoever began it is gone. */
const LEFT_AFTER_MS = 60_000;
const BATCH = 20;

/** Brings to its end what a function that was ended left half done. */
export const carryOnInvalidations: Job<PetitionServices> = {
  name: 'petitions.carry-on-invalidations',
  async run(services, until) {
    const { database, clock, log } = services;
    const { command } = database;
    const { data } = await invalidationsOf(database)
      .where({ state: command.in(UNFINISHED) })
      .limit(BATCH)
      .get();
    let carried = 0;
    for (const invalidation of data) {
      const begunAt = invalidation.restoredAt ?? invalidation.at;
      if (clock.now() >= until || clock.now() - begunAt < LEFT_AFTER_MS) continue;
      const carry = invalidation.state === 'restoring' ? carryBack : carryOut;
      // One that fails keeps no other waiting; it is tried again with the next minute.
      await carry(services, invalidation).then(
        () => (carried += 1),
        (error: unknown) => log.error(`invalidation ${invalidation._id}`, error),
      );
    }
    return carried;
  },
};
