import type { Job } from '../../platform/jobs';
import { carryBack, carryOut, invalidationsOf } from '../invalidate';
import type { PetitionServices } from '../petition-services';

/** Longer than a function may run: whoever began it is gone. */
const LEFT_AFTER_MS = 60_000;
const BATCH = 20;

/** Brings to its end what a function that was ended left half done. */
export const carryOnInvalidations: Job<PetitionServices> = {
  name: 'petitions.carry-on-invalidations',
  async run({ database, clock }, until) {
    const { command } = database;
    const { data } = await invalidationsOf(database)
      .where({ state: command.in(['taking', 'restoring']) })
      .limit(BATCH)
      .get();
    let carried = 0;
    for (const invalidation of data) {
      const begunAt = invalidation.restoredAt ?? invalidation.at;
      if (clock.now() >= until || clock.now() - begunAt < LEFT_AFTER_MS) continue;
      if (invalidation.state === 'taking') await carryOut(database, invalidation, clock.now());
      else await carryBack(database, invalidation, clock.now());
      carried += 1;
    }
    return carried;
  },
};
