import type { PersonShown } from '#types/people/audit';
import type { Database } from '../platform/cloud';
import { Refusal } from '../platform/refusal';
import type { PersonDocument } from './person-data';
import { holders } from './person-store';

/** Names to show, by person key. Whoever is not there any more is not in the map. */
export async function namesOf(
  database: Database,
  keys: readonly string[],
): Promise<Map<string, PersonShown>> {
  if (keys.length === 0) return new Map();
  const { data } = await database
    .collection<PersonDocument>('people')
    .where({ _id: database.command.in(keys) })
    .field({ personId: true, nickname: true })
    .limit(keys.length)
    .get();
  return new Map(data.map(({ _id, personId, nickname }) => [_id, { personId, nickname }]));
}

/** The person behind an id that a reply once named. */
export async function personById(database: Database, personId: string): Promise<PersonDocument> {
  const { data } = await database.collection<PersonDocument>('people').where({ personId }).limit(1).get();
  const [person] = data;
  if (!person) throw new Refusal('person.not-found');
  return person;
}

/** Who works for a bureau: its handlers and leaders, each once. */
export async function staffOf(
  database: Database,
  bureauId: string,
  now: number,
): Promise<(PersonShown & { key: string })[]> {
  const held = await holders(database, ['handler', 'leader'], [bureauId], now);
  const names = await namesOf(database, [...new Set(held.map(({ key }) => key))]);
  return [...names].map(([key, person]) => ({ ...person, key }));
}
