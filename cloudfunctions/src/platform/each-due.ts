import type { Clock } from './clock';
import type { Condition, Database, Document } from './cloud';
import type { Log } from './log';

/** More than a minute brings; what is left comes with the next one. */
const BATCH = 50;

interface Due<Row> {
  collection: string;
  /** The field that says when its time comes; null where none is set. Its index gives those that have waited longest first. */
  by: keyof Row & string;
  /** What else must hold. */
  where?: Record<string, unknown>;
  batch?: number;
}

/**
 * What a job does that time asks for: `each` with every document whose time has come, until the run's is over. Returns how
 * many there were, without those that `each` answered false for: nothing was left to do there.
 */
export async function eachDue<Row extends Document>(
  { database, clock, log }: { database: Database; clock: Clock; log: Log },
  { collection, by, where = {}, batch = BATCH }: Due<Row>,
  until: number,
  each: (row: Row) => Promise<unknown>,
): Promise<number> {
  const condition: Condition = { ...where, [by]: database.command.lte(clock.now()) };
  const { data } = await database
    .collection<Row>(collection)
    .where(condition)
    .orderBy(by, 'asc')
    .limit(batch)
    .get();
  let done = 0;
  for (const row of data) {
    if (clock.now() >= until) break;
    // One that fails keeps no other waiting; it is tried again with the next minute.
    const outcome = await each(row).catch((error: unknown) => {
      log.error(`${collection} ${row._id}`, error);
      return false;
    });
    if (outcome !== false) done += 1;
  }
  return done;
}
