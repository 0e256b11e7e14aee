import type { Database } from '../platform/cloud';
import { SETTLED_AFTER_MS } from './counting';
import { UNFINISHED } from './invalidation';
import { invalidationsOf } from './invalidate';
import { changesOf, countedIn, signaturesOf } from './signature-store';

/** Every signature and change there is. */
const ALL = { after: 0, until: Number.MAX_SAFE_INTEGER };

/**
 * By how much the count (signatures and changes of it) is off from what it stands for: the signatures that are valid. 0 while
 * somebody signs or a set is being taken out: then the two are not of the same moment, and another night looks again.
 */
export async function offFromValid(database: Database, petitionId: string, now: number): Promise<number> {
  const [counted, { total: valid }] = await Promise.all([
    countedIn(database, petitionId, ALL),
    signaturesOf(database).where({ petitionId, state: 'valid' }).count(),
  ]);
  return counted === valid || !(await isQuiet(database, petitionId, now)) ? 0 : valid - counted;
}

async function isQuiet(database: Database, petitionId: string, now: number): Promise<boolean> {
  const { command } = database;
  const lately = command.gt(now - SETTLED_AFTER_MS);
  const moving = await Promise.all([
    signaturesOf(database).where({ petitionId, signedAt: lately }).count(),
    changesOf(database).where({ petitionId, at: lately }).count(),
    invalidationsOf(database)
      .where({ petitionId, state: command.in(UNFINISHED) })
      .count(),
  ]);
  return moving.every(({ total }) => total === 0);
}
