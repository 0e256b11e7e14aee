import type { ConsentKind, ConsentsGiven } from '#types/people/consents';
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
  /** fileID, where the person chose a picture. */
  avatar?: string | null;
  community?: string | null;
  /** Where they want to hear of new tasks as a volunteer. */
  zoneIds?: string[];
  /** What is agreed to, in which words, since when; version 0: taken back. */
  consents?: ConsentsGiven;
  /** Every yes and every taking back, the oldest first. */
  consentLog?: ConsentLine[];
  /** Until then they may look, and nothing they send is taken. */
  blockedUntil?: number;
  blockedWhy?: string;
  /** By action (its dot an underscore), the instants of the last calls that are counted: call-log.ts. */
  recent?: Record<string, number[]>;
  /** When the last of them was made. */
  recentAt?: number;
}

export interface ConsentLine {
  kind: ConsentKind;
  version: number;
  /** False: taken back. */
  given: boolean;
  at: number;
}

export type GrantedRole = Exclude<Role, 'resident'>;

/**
 * Collection `grants`: one role given to one person; withdrawn, the row is gone and the audit log says so. Can be
 * written before the person ever opened the mini-program: `personKey` is computed from the openid, and the openid is
 * kept so that a message can reach them before that too.
 */
export interface GrantDocument {
  /** idFrom('grant', personKey, role, bureauId ?? '') */
  _id: string;
  /** personKeyOf(openid) */
  personKey: string;
  openid: string;
  role: GrantedRole;
  /** Where it holds, as types/people/scope.ts says; null: city-wide. */
  bureauId: string | null;
  grantedAt: number;
  /** From then on it gives no right; without it the role holds until it is withdrawn. */
  until?: number | null;
  /** When it last vouched for the withdrawal of another: see grant-store.ts. */
  vouchedAt?: number;
}

/** Collection `invitations`. The code itself is kept nowhere. */
export interface InvitationDocument {
  /** idFrom('invitation', code) */
  _id: string;
  role: GrantedRole;
  bureauId: string | null;
  note: string;
  /** Person key. */
  invitedBy: string;
  createdAt: number;
  expiresAt: number;
  /** Person key. */
  usedBy: string | null;
  usedAt: number | null;
  cancelledAt: number | null;
}
