import { PUBLISHED_STATES } from '#types/petitions/states';
import type { Database } from '../../platform/cloud';
import type { Job } from '../../platform/jobs';
import { SETTLED_AFTER_MS } from '../counting';
import type { PetitionDocument } from '../petition';
import { petitionsOf } from '../petition-store';
import type { PetitionServices } from '../petition-services';
import { advanceBase, refreshLive } from '../roll-up';
import { changesOf, signaturesOf } from '../signature-store';
import { openDuties } from '../open-duties';

/** What came since is looked for this far back: what has settled, and the runs that may have been left out. */
const LOOKED_BACK_MS = 15 * 60_000;
/** Petitions signed in a quarter of an hour, in a city. */
const ACTIVE_MAX = 500;
/** The watchdog's share of each run: those not looked at for longest, so that nothing is forgotten for good. */
const IDLE_A_RUN = 10;

/** Which have been signed lately: the cost follows what happens, not how many petitions there are. */
async function active(database: Database, since: number): Promise<string[]> {
  const { command } = database;
  const ids = async (
    query: ReturnType<typeof signaturesOf> | ReturnType<typeof changesOf>,
    field: string,
  ): Promise<string[]> => {
    const { list } = await query
      .aggregate()
      .match({ [field]: command.gt(since) })
      .group({ _id: '$petitionId' })
      .limit(ACTIVE_MAX)
      .end<{ _id: string }>();
    return list.map(({ _id }) => _id);
  };
  const found = await Promise.all([ids(signaturesOf(database), 'signedAt'), ids(changesOf(database), 'at')]);
  return [...new Set(found.flat())];
}

async function byIds(database: Database, ids: readonly string[]): Promise<PetitionDocument[]> {
  if (ids.length === 0) return [];
  const { data } = await petitionsOf(database)
    .where({ _id: database.command.in(ids) })
    .limit(ACTIVE_MAX)
    .get();
  return data;
}

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
    const { database, clock } = services;
    const [signed, idle] = await Promise.all([
      active(database, clock.now() - LOOKED_BACK_MS).then((ids) => byIds(database, ids)),
      longestIdle(services),
    ]);
    let done = 0;
    for (const petition of [...signed, ...idle]) {
      if (clock.now() >= until) break;
      if (petition.openedAt === null) continue;
      await rollUp(services, petition);
      done += 1;
    }
    return done;
  },
};
