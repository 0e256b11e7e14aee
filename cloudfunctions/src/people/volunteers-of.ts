import type { Database } from '../platform/cloud';
import { isHeld } from './person';
import type { GrantDocument, PersonDocument } from './person-data';

/** Told at a time. */
const SLICE = 200;

/** Volunteers who said that they live in this community, a slice at a time. */
export async function volunteersOf(
  database: Database,
  community: string,
  after: string,
  now: number,
): Promise<{ keys: string[]; last: string | null }> {
  const { command } = database;
  const { data: people } = await database
    .collection<PersonDocument>('people')
    .where({ community, _id: command.gt(after) })
    .orderBy('_id', 'asc')
    .field({ community: true })
    .limit(SLICE)
    .get();
  const last = people.length === SLICE ? (people.at(-1)?._id ?? null) : null;
  if (people.length === 0) return { keys: [], last };
  const { data: grants } = await database
    .collection<GrantDocument>('grants')
    .where({ personKey: command.in(people.map(({ _id }) => _id)), role: 'volunteer' })
    .limit(SLICE)
    .get();
  return { keys: grants.filter((grant) => isHeld(grant, now)).map(({ personKey }) => personKey), last };
}
