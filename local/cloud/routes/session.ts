import type { IncomingMessage } from 'node:http';
import type { Identities } from '../identities/people';
import { HttpRefusal } from '../http/reply';
import type { Person } from '../project';

/** The person behind `Authorization: Bearer <token>`. */
export function signedIn(request: IncomingMessage, identities: Identities): Person {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  return personOfToken(token, identities);
}

export function personOfToken(token: string, identities: Identities): Person {
  const person = identities.personOf(token);
  if (!person) throw new HttpRefusal(401, 'not signed in: POST /sign-in {person} gives a token');
  return person;
}
