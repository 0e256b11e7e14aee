import type { Caller, Grant } from '../platform/action';
import type { Database } from '../platform/cloud';
import { isDuplicate } from '../platform/sdk-errors';
import { personKeyOf } from '../platform/ids';
import type { Services } from '../platform/services';
import { newPerson, withFirstAdmin } from './person';
import type { GrantDocument, PersonDocument } from './person-data';

/** The most roles one person can hold that are still read; far above any real case. */
const GRANTS_MAX = 50;

/** Somebody to be told something. The openid is for the sending only. */
export interface Recipient {
  key: string;
  openid: string;
}

/** Who is calling, made at the first call without any form. Two reads, side by side. */
export async function identify(services: Services, openid: string): Promise<Caller> {
  const { database, settings } = services;
  const key = personKeyOf(openid);
  const [known, grants] = await Promise.all([
    database.collection<PersonDocument>('people').doc(key).get(),
    database.collection<GrantDocument>('grants').where({ personKey: key }).limit(GRANTS_MAX).get(),
  ]);
  const person = known.data ?? (await createPerson(services, openid));
  const held = grants.data.map(({ role, bureauId }): Grant => ({ role, bureauId }));
  return {
    key,
    openid,
    personId: person.personId,
    nickname: person.nickname,
    grants: withFirstAdmin(held, openid, settings.adminOpenid),
  };
}

async function createPerson(services: Services, openid: string): Promise<PersonDocument> {
  const { database, ids, clock } = services;
  const people = database.collection<PersonDocument>('people');
  const person = newPerson(openid, ids, clock.now());
  try {
    await people.add({ data: person });
    return person;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // Two first calls at once: whoever was first has made the person.
    const { data } = await people.doc(person._id).get();
    if (!data) throw error;
    return data;
  }
}

/** Whoever holds one of these roles for one of these bureaus (null: city-wide). */
export async function holders(
  database: Database,
  roles: readonly Grant['role'][],
  bureauIds: readonly (string | null)[],
): Promise<(Recipient & { role: Grant['role'] })[]> {
  const { data } = await database
    .collection<GrantDocument>('grants')
    .where({ bureauId: database.command.in(bureauIds), role: database.command.in(roles) })
    .limit(1000)
    .get();
  return data.map(({ personKey, openid, role }) => ({ key: personKey, openid, role }));
}

export async function recipients(database: Database, keys: readonly string[]): Promise<Recipient[]> {
  if (keys.length === 0) return [];
  const { data } = await database
    .collection<PersonDocument>('people')
    .where({ _id: database.command.in(keys) })
    .limit(1000)
    .get();
  return data.map(({ _id, openid }) => ({ key: _id, openid }));
}
