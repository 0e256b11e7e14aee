import { PUBLISHED_STATES } from '#types/petitions/states';
import type { Database } from '../../platform/cloud';
import type { Job } from '../../platform/jobs';
import { activePetitions } from '../active-petitions';
import { isAhead, overdueWindow } from '../count-watch';
import { openDuties } from '../open-duties';
import type { PetitionDocument } from '../petition';
import { petitionRow } from '../petition-rows';
import type { PetitionServices } from '../petition-services';
import { petitionsOf } from '../petition-store';
import { rebuildCount } from '../rebuild-count';
import { refreshLive } from '../roll-up';
import { countedIn } from '../signature-store';

/** Administrators hear of one petition so often. */
const HOUR_MS = 3_600_000;
const AHEAD_MAX = 20;

/** Bases that lie in what is to come are not found among those signed lately: nothing of them would ever be counted. */
async function basesAhead(database: Database, now: number): Promise<PetitionDocument[]> {
  const { command } = database;
  const { data } = await petitionsOf(database)
    .where({ state: command.in(PUBLISHED_STATES), 'base.until': command.gt(now) })
    .limit(AHEAD_MAX)
    .get();
  return data;
}

async function isWrong(database: Database, petition: PetitionDocument, now: number): Promise<boolean> {
  if (isAhead(petition, now)) return true;
  const window = overdueWindow(petition.live, now);
  return window !== null && (await countedIn(database, petition._id, window)) !== 0;
}

/**
 * Runs after the roll-up and looks whether its work was done: signatures that the shown count should have and has not, marks
 * from a wrong clock. Counts such a petition anew and tells the administrators, whether it helped or not.
 */
export const watchCounts: Job<PetitionServices> = {
  name: 'petitions.watch-counts',
  async run(services, until) {
    const { database, clock, log, outbox } = services;
    const now = clock.now();
    const found = await Promise.all([activePetitions(database, now), basesAhead(database, now)]);
    const looked = new Map(found.flat().map((petition) => [petition._id, petition]));
    let wrong = 0;
    for (const petition of looked.values()) {
      if (clock.now() >= until) break;
      if (petition.openedAt === null || !(await isWrong(database, petition, now))) continue;
      wrong += 1;
      const repaired = await repair(services, petition).catch((error: unknown) => {
        log.error(`counting ${petition._id} anew`, error);
        return false;
      });
      const event = repaired ? 'count-repaired' : 'count-stuck';
      const cause = `${petition._id}:watch:${Math.floor(now / HOUR_MS)}`;
      await outbox.leave(petitionRow(outbox, event, petition, '', cause, { at: now, personKey: null }));
    }
    return wrong;
  },
};

async function repair(services: PetitionServices, petition: PetitionDocument): Promise<boolean> {
  const { database, clock } = services;
  const rebuilt = await rebuildCount(database, petition, clock.now());
  if (!rebuilt) return false;
  const counted = await refreshLive(database, rebuilt, clock.now());
  if (counted !== null) await openDuties(services, rebuilt, counted);
  return counted !== null;
}
