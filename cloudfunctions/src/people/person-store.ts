import { consentsHeld } from '#types/people/consents';
import type { Caller, Grant } from '../platform/action';
import type { Database } from '../platform/cloud';
import { isDuplicate } from '../platform/sdk-errors';
import { personKeyOf } from '../platform/ids';
import type { Services } from '../platform/services';
import { isHeld, newPerson, withFirstAdmin } from './person';
import type { GrantDocument, PersonDocument } from './person-data';

/** The most roles one person can hold that are still read; far above any real case. */
const GRANTS_MAX = 50;

/** Somebody to be told something. The openid is for the sending only. */
export interface Recipient {
  key: string;
  openid: string;
}

export interface Known {
  caller: Caller;
  /** 0 where nobody has blocked them. */
  blockedUntil: number;
}

/** Who is calling, made at the first call without any form. One question. */
export async function identify(services: Services, openid: string): Promise<Known> {
  const { database, settings } = services;
  const key = personKeyOf(openid);
  const { list } = await database
    .collection<PersonDocument>('people')
    .aggregate()
    .match({ _id: key })
    .limit(1)
    .project({ recent: 0, consentLog: 0 })
    .lookup({ from: 'grants', localField: '_id', foreignField: 'personKey', as: 'grants' })
    .end<PersonDocument & { grants: GrantDocument[] }>();
  const person = list[0] ?? (await arrive(services, openid));
  const held = person.grants
    .filter((grant) => isHeld(grant, services.clock.now()))
    .map(({ role, bureauId }): Grant => ({ role, bureauId }));
  const caller = {
    key,
    openid,
    personId: person.personId,
    nickname: person.nickname,
    grants: withFirstAdmin(held, openid, settings.adminOpenid),
    consents: consentsHeld(person.consents ?? {}),
  };
  return { caller, blockedUntil: person.blockedUntil ?? 0 };
}

/** Roles can have been given before the first visit. */
async function arrive(services: Services, openid: string) {
  const person = await createPerson(services, openid);
  const { data: grants } = await services.database
    .collection<GrantDocument>('grants')
    .where({ personKey: person._id })
    .limit(GRANTS_MAX)
    .get();
  return { ...person, grants };
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
  now: number,
): Promise<(Recipient & { role: Grant['role'] })[]> {
  const { data } = await database
    .collection<GrantDocument>('grants')
    .where({ bureauId: database.command.in(bureauIds), role: database.command.in(roles) })
    .limit(1000)
    .get();
  return data
    .filter((grant) => isHeld(grant, now))
    .map(({ personKey, openid, role }) => ({ key: personKey, openid, role }));
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
