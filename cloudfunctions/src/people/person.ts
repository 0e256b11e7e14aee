import type { Grant } from '../platform/action';
import { personKeyOf, type Ids } from '../platform/ids';
import type { GrantDocument, PersonDocument } from './person-data';

/** Enough that two neighbours rarely share one; it is a courtesy, not a name. */
const NICKNAME_NUMBERS = 10_000;

/** What is known of somebody who has just opened the mini-program: nothing but that they are themselves. */
export function newPerson(openid: string, ids: Ids, now: number): PersonDocument {
  return {
    _id: personKeyOf(openid),
    personId: ids.random(),
    openid,
    nickname: `市民${String(ids.integer(NICKNAME_NUMBERS)).padStart(4, '0')}`,
    createdAt: now,
  };
}

/** A role given for a time has run out when that time is over, without anybody doing anything. */
export const isHeld = ({ until }: Pick<GrantDocument, 'until'>, now: number): boolean =>
  (until ?? null) === null || now < until!;

/** The first administrator comes from the deployment's settings; nobody could grant them the role. */
export function withFirstAdmin(
  grants: readonly Grant[],
  openid: string,
  adminOpenid: string,
): readonly Grant[] {
  if (adminOpenid === '' || openid !== adminOpenid) return grants;
  return [...grants, { role: 'admin', bureauId: null }];
}
