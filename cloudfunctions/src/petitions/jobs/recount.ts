import { dayOf, UTC_OFFSET_MS } from '#types/china-time';
import { PUBLISHED_STATES } from '#types/petitions/states';
import type { Database } from '../../platform/cloud';
import type { Job } from '../../platform/jobs';
import { idFrom } from '../../platform/ids';
import { offFromValid } from '../count-truth';
import type { PetitionDocument } from '../petition';
import type { PetitionServices } from '../petition-services';
import { petitionsOf } from '../petition-store';
import { rebuildCount } from '../rebuild-count';
import { changesOf, countedIn } from '../signature-store';
import { duesOf } from '../thresholds';

/** Local hour: when the town sleeps. */
const HOUR = 2;
const BATCH = 20;
/** Before every signature there is. */
const FROM_THE_START = 0;

/** Collection `recounts`: what each night's recount found. Every `found` must be 0; anything else is a bug or a lost write. */
export interface RecountDocument {
  /** The local day. */
  _id: string;
  petitions: number;
  /** Petitions whose count was wrong, and by how much altogether. */
  found: number;
  difference: number;
  /** petitionId of the last one looked at; null when all have been. */
  cursor: string | null;
  at: number;
}

export const recountsOf = (database: Database) => database.collection<RecountDocument>('recounts');

/** What the base should be: everything up to its own mark. */
async function exact(database: Database, { _id, base }: PetitionDocument): Promise<number> {
  return countedIn(database, _id, { after: FROM_THE_START, until: base.until });
}

/** By how much it was off; right afterwards. The base against signatures and changes, these against the signatures that are valid. */
async function repairCount(database: Database, petition: PetitionDocument, now: number): Promise<number> {
  const ofBase = (await exact(database, petition)) - petition.base.signatures;
  if (ofBase !== 0) await rebuildCount(database, petition, now);
  const ofChanges = await offFromValid(database, petition._id, now);
  if (ofChanges !== 0) {
    const _id = idFrom('recounted', petition._id, String(now));
    const change = { _id, petitionId: petition._id, delta: ofChanges, at: now, why: 'recounted' } as const;
    await changesOf(database).add({ data: change });
  }
  return Math.abs(ofBase) + Math.abs(ofChanges);
}

/** When answers are due, by the duties themselves: one that was opened before a field was kept gets it here. */
async function repairDues(
  database: Database,
  { _id, seq, reached, ...kept }: PetitionDocument,
): Promise<void> {
  const dues = duesOf(reached);
  if (dues.dutyDueAt === kept.dutyDueAt && dues.bureauDueAt === kept.bureauDueAt) return;
  // Whoever has changed it meanwhile has written them, too.
  await petitionsOf(database)
    .where({ _id, seq })
    .update({ data: { ...dues, seq: database.command.inc(1) } });
}

/** Counts everything again from the signatures themselves, once a night, and repairs what differs. */
export const recount: Job<PetitionServices> = {
  name: 'petitions.recount',
  async run(services, until) {
    const { database, clock, log } = services;
    const { command } = database;
    const now = clock.now();
    const hour = new Date(now + UTC_OFFSET_MS).getUTCHours();
    if (hour !== HOUR) return 0;
    const day = dayOf(now);
    const run = (await recountsOf(database).doc(day).get()).data ?? {
      _id: day,
      petitions: 0,
      found: 0,
      difference: 0,
      cursor: '',
      at: now,
    };
    while (run.cursor !== null && clock.now() < until) {
      const { data } = await petitionsOf(database)
        .where({ state: command.in(PUBLISHED_STATES), _id: command.gt(run.cursor) })
        .orderBy('_id', 'asc')
        .limit(BATCH)
        .get();
      for (const petition of data) {
        const difference = await repairCount(database, petition, clock.now());
        run.petitions += 1;
        await repairDues(database, petition);
        if (difference === 0) continue;
        log.error('recount', new Error(`petition ${petition._id} was ${difference} off`));
        run.found += 1;
        run.difference += difference;
      }
      run.cursor = data.length < BATCH ? null : (data.at(-1)?._id ?? null);
      const { _id, ...rest } = run;
      await recountsOf(database).doc(_id).set({ data: rest });
    }
    return run.petitions;
  },
};
