import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock';
import type { Person } from '../project';
import type { State } from '../state/state';

/** Who exists, who is signed in on which phone, and when each was last seen. */
export interface Identities {
  people: readonly Person[];
  byId(id: string): Person | undefined;
  byOpenid(openid: string): Person | undefined;
  /** What `wx.login` and the base library do unseen: the phone gets a token that stands for the person. */
  signIn(person: Person): string;
  /** The person behind a token, or undefined. */
  personOf(token: string): Person | undefined;
  visited(openid: string): void;
  lastVisit(openid: string): number | undefined;
}

/** A visit is written again only after this long: it is a hint for the two-hour rule, not a log. */
const VISIT_PRECISION_MS = 60_000;

export function createIdentities(people: readonly Person[], state: State, clock: Clock): Identities {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byOpenid = new Map(people.map((person) => [person.openid, person]));
  const openids = new Map<string, string>();
  for (const row of state.sql.rows('SELECT token, openid FROM tokens')) {
    openids.set(String(row.token), String(row.openid));
  }
  const visits = new Map<string, number>();
  for (const row of state.sql.rows('SELECT openid, at FROM visits')) {
    visits.set(String(row.openid), Number(row.at));
  }
  return {
    people,
    byId: (id) => byId.get(id),
    byOpenid: (openid) => byOpenid.get(openid),
    signIn(person) {
      const token = randomBytes(24).toString('hex');
      state.sql.run(
        'INSERT INTO tokens (token, openid, madeAt) VALUES (?, ?, ?)',
        token,
        person.openid,
        clock.now(),
      );
      openids.set(token, person.openid);
      return token;
    },
    personOf(token) {
      const openid = openids.get(token);
      return openid === undefined ? undefined : byOpenid.get(openid);
    },
    visited(openid) {
      const now = clock.now();
      const last = visits.get(openid);
      if (last !== undefined && Math.abs(now - last) < VISIT_PRECISION_MS) return;
      visits.set(openid, now);
      state.sql.run('INSERT OR REPLACE INTO visits (openid, at) VALUES (?, ?)', openid, now);
    },
    lastVisit: (openid) => visits.get(openid),
  };
}
