import { PUBLISHED_STATES } from '#types/petitions/states';
import type { Job } from '../../platform/jobs';
import { activePetitions, LOOKED_BACK_MS } from '../active-petitions';
import { SETTLED_AFTER_MS } from '../counting';
import { openDuties } from '../open-duties';
import type { PetitionDocument } from '../petition';
import type { PetitionServices } from '../petition-services';
import { petitionsOf } from '../petition-store';
import { advanceBase, refreshLive } from '../roll-up';

/** Of each run's work for those not looked at for longest, so that nothing is forgotten for good. */
const IDLE_A_RUN = 10;

async function longestIdle({ database, clock }: PetitionServices): Promise<PetitionDocument[]> {
  const { command } = database;
  const { data } = await petitionsOf(database)
    .where({
      state: command.in(PUBLISHED_STATES),
      'base.until': command.lte(clock.now() - SETTLED_AFTER_MS - LOOKED_BACK_MS),
    })
    .orderBy('base.until', 'asc')
    .limit(IDLE_A_RUN)
    .get();
  return data;
}

async function rollUp(services: PetitionServices, petition: PetitionDocument): Promise<void> {
  const { database, clock } = services;
  const now = await advanceBase(database, petition, clock.now());
  const counted = await refreshLive(database, now, clock.now());
  await openDuties(services, now, counted ?? now.live.signatures);
}

/** Counts on, and opens the duties that the new counts have reached. */
export const rollUpCounts: Job<PetitionServices> = {
  name: 'petitions.roll-up-counts',
  async run(services, until) {
    const { database, clock, log } = services;
    const [signed, idle] = await Promise.all([activePetitions(database, clock.now()), longestIdle(services)]);
    let done = 0;
    for (const petition of [...signed, ...idle]) {
      if (clock.now() >= until) break;
      if (petition.openedAt === null) continue;
      // One that cannot be counted keeps no other from being counted; the watch looks after it.
      await rollUp(services, petition).catch((error: unknown) =>
        log.error(`counting ${petition._id}`, error),
      );
      done += 1;
    }
    return done;
  },
};
