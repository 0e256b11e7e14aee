import type { PersonShown } from '#types/people/audit';
import { LIST_PAGE_SIZE } from '#types/reports/limits';
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

/** Sorts after every nickname that begins with what was typed. */
const LAST = '\uffff';

/** Whose nickname begins so, one more than a page; or whose personId it is. */
export async function peopleBeginning(database: Database, words: string): Promise<PersonDocument[]> {
  const { command } = database;
  const people = database.collection<PersonDocument>('people');
  const [byName, byId] = await Promise.all([
    people
      .where({ nickname: command.and([command.gte(words), command.lt(words + LAST)] as never) })
      .orderBy('nickname', 'asc')
      .limit(LIST_PAGE_SIZE + 1)
      .get(),
    people.where({ personId: words }).limit(1).get(),
  ]);
  return [...byId.data, ...byName.data];
}

/** The same as other areas may know it. */
export async function beginningWith(database: Database, words: string): Promise<PersonShown[]> {
  const people = await peopleBeginning(database, words);
  return people.slice(0, LIST_PAGE_SIZE).map(({ personId, nickname }) => ({ personId, nickname }));
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
