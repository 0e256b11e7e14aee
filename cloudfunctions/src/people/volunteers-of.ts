import type { Condition, Database } from '../platform/cloud';
import { isHeld } from './person';
import type { GrantDocument, PersonDocument } from './person-data';

/** Told at a time. */
const SLICE = 200;
/** Begins a cursor among those who chose the zone; no person key does. */
const BY_ZONE = '~';

interface Slice {
  keys: string[];
  last: string | null;
}

/**
 * Volunteers of some zones, a slice at a time: whoever said that they live in a community of theirs, then whoever chose one
 * of them. One who is both comes twice, and is told once.
 */
export async function volunteersOf(
  database: Database,
  zones: readonly { _id: string; communityName?: string | null }[],
  after: string,
  now: number,
): Promise<Slice> {
  const { command } = database;
  if (!after.startsWith(BY_ZONE)) {
    const communities = [...new Set(zones.flatMap(({ communityName }) => communityName ?? []))];
    const slice = await sliceOf(database, { community: command.in(communities) }, after, now);
    return { ...slice, last: slice.last ?? BY_ZONE };
  }
  const chose = { zoneIds: command.in(zones.map(({ _id }) => _id)) };
  const slice = await sliceOf(database, chose, after.slice(BY_ZONE.length), now);
  return { ...slice, last: slice.last && BY_ZONE + slice.last };
}

async function sliceOf(database: Database, of: Condition, after: string, now: number): Promise<Slice> {
  const { command } = database;
  const { data: people } = await database
    .collection<PersonDocument>('people')
    .where({ ...of, _id: command.gt(after) })
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
