import type { Database } from '../platform/cloud';
import type { PetitionDocument } from './petition';
import { petitionsOf } from './petition-store';
import { changesOf, signaturesOf } from './signature-store';

/** What came since is looked for this far back: what has settled, and the runs that may have been left out. */
export const LOOKED_BACK_MS = 15 * 60_000;
/** Petitions signed in a quarter of an hour, in a city. */
const ACTIVE_MAX = 500;

/** Those signed lately: the cost follows what happens, not how many petitions there are. */
export async function activePetitions(database: Database, now: number): Promise<PetitionDocument[]> {
  const { command } = database;
  const idsOf = async (
    query: ReturnType<typeof signaturesOf> | ReturnType<typeof changesOf>,
    field: string,
  ): Promise<string[]> => {
    const { list } = await query
      .aggregate()
      .match({ [field]: command.gt(now - LOOKED_BACK_MS) })
      .group({ _id: '$petitionId' })
      .limit(ACTIVE_MAX)
      .end<{ _id: string }>();
    return list.map(({ _id }) => _id);
  };
  const found = await Promise.all([
    idsOf(signaturesOf(database), 'signedAt'),
    idsOf(changesOf(database), 'at'),
  ]);
  const ids = [...new Set(found.flat())];
  if (ids.length === 0) return [];
  const { data } = await petitionsOf(database)
    .where({ _id: command.in(ids) })
    .limit(ACTIVE_MAX)
    .get();
  return data;
}
