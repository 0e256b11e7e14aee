import type { Role } from '#types/people/roles';

/**
 * Collection `people`, made at a person's first call. A deployment may write rows beforehand (nicknames of staff).
 * `_id` is `personKeyOf(openid)` (platform/ids.ts) and never leaves the functions, nor does the openid.
 */
export interface PersonDocument {
  /** personKeyOf(openid) */
  _id: string;
  /** What replies call this person: random, says nothing about the openid. */
  personId: string;
  openid: string;
  nickname: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
}

/**
 * Collection `grants`: one role given to one person. Can be written before the person ever opened the mini-program:
 * `personKey` is computed from the openid, and the openid is kept so that a message can reach them before that too.
 */
export interface GrantDocument {
  /** idFrom('grant', personKey, role, bureauId ?? '') */
  _id: string;
  /** personKeyOf(openid) */
  personKey: string;
  openid: string;
  role: Exclude<Role, 'resident'>;
  /** Null: city-wide. */
  bureauId: string | null;
  grantedAt: number;
}
