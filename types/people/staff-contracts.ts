import * as v from 'valibot';
import { contract } from '../contract';
import { personShownSchema, WHY_MAX_CHARS } from './audit';
import { grantSchema } from './contracts';
import { INVITATION_DAYS, SEARCH_MAX_CHARS } from './limits';
import { ROLES, type Role } from './roles';

const GRANTED_ROLES = ROLES.filter((role): role is Exclude<Role, 'resident'> => role !== 'resident');
const role = v.picklist(GRANTED_ROLES, '请选择身份。');
const bureauId = v.nullable(v.pipe(v.string('请选择范围。'), v.nonEmpty('请选择范围。')));
const personId = v.pipe(v.string('请选择人员。'), v.nonEmpty('请选择人员。'));
const why = v.pipe(
  v.string('请写明原因。'),
  v.trim(),
  v.nonEmpty('请写明原因。'),
  v.maxLength(WHY_MAX_CHARS, `最多 ${WHY_MAX_CHARS} 个字。`),
);
const code = v.pipe(v.string('请输入邀请码。'), v.trim(), v.nonEmpty('请输入邀请码。'), v.maxLength(40));
const cursor = v.optional(v.nullable(v.string()), null);
const next = v.nullable(v.string());

export const INVITATION_STATES = ['open', 'used', 'expired', 'cancelled'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const invitationSchema = v.object({
  invitationId: v.string(),
  ...grantSchema.entries,
  state: v.picklist(INVITATION_STATES),
  /** For whom, in the inviter's words. */
  note: v.string(),
  createdAt: v.number(),
  expiresAt: v.number(),
  invitedBy: v.nullable(personShownSchema),
  usedBy: v.nullable(personShownSchema),
  usedAt: v.nullable(v.number()),
});
export type Invitation = v.InferOutput<typeof invitationSchema>;

/** The code is said here once and kept nowhere: only what it leads to can be recognised. */
export const createInvitation = contract(
  'invitation.create',
  v.object({
    role,
    bureauId,
    days: v.picklist(INVITATION_DAYS, '请选择有效期。'),
    note: v.pipe(
      v.string('请写明给谁。'),
      v.trim(),
      v.maxLength(WHY_MAX_CHARS, `最多 ${WHY_MAX_CHARS} 个字。`),
    ),
  }),
  v.object({
    invitation: invitationSchema,
    code: v.string(),
    /** A mini-program code as a data: link; null where WeChat would not make one. */
    picture: v.nullable(v.string()),
  }),
);

const mayGiveSchema = v.array(
  v.object({ role, scopes: v.array(v.object({ bureauId, name: v.nullable(v.string()) })) }),
);
/** Roles that somebody may give, each with where. */
export type MayGive = v.InferOutput<typeof mayGiveSchema>;

/** An administrator sees all, a leader what they sent themselves; with what the reader may invite to. */
export const listInvitations = contract(
  'invitation.list',
  v.object({ cursor }),
  v.object({
    invitations: v.array(invitationSchema),
    next,
    mayInvite: mayGiveSchema,
  }),
);

export const cancelInvitation = contract(
  'invitation.cancel',
  v.object({ invitationId: v.pipe(v.string('缺少邀请编号。'), v.nonEmpty('缺少邀请编号。')) }),
  v.object({ state: v.picklist(INVITATION_STATES) }),
);

/** What the code would give, before it is taken. */
export const openInvitation = contract(
  'invitation.open',
  v.object({ code }),
  v.object({ town: v.string(), ...grantSchema.entries, expiresAt: v.number(), held: v.boolean() }),
);

/** Once, by one person; the same person again is answered as the first time. */
export const redeemInvitation = contract(
  'invitation.redeem',
  v.object({ code }),
  v.object({ given: grantSchema, roles: v.array(grantSchema) }),
);

export const withdrawGrant = contract(
  'grant.withdraw',
  v.object({ personId, role, bureauId, why }),
  v.object({ roles: v.array(grantSchema) }),
);

/** To somebody who is here already. `until` null: until it is withdrawn. */
export const giveGrant = contract(
  'grant.give',
  v.object({
    personId,
    role,
    bureauId,
    until: v.nullable(v.pipe(v.number('请选择到期时间。'), v.integer())),
    why,
  }),
  v.object({ roles: v.array(grantSchema) }),
);

export const personRowSchema = v.object({
  ...personShownSchema.entries,
  /** `until`: when it runs out by itself. */
  roles: v.array(v.object({ ...grantSchema.entries, until: v.nullable(v.number()) })),
  /** Until when they may only look; null where they may do everything. */
  blockedUntil: v.nullable(v.number()),
});
export type PersonRow = v.InferOutput<typeof personRowSchema>;

/** By how the nickname begins, or by the whole personId; never by openid or phone. Without words: whoever holds a role. */
export const searchPeople = contract(
  'person.search',
  v.object({
    words: v.pipe(v.string(), v.trim(), v.maxLength(SEARCH_MAX_CHARS, `最多 ${SEARCH_MAX_CHARS} 个字。`)),
    blocked: v.optional(v.boolean(), false),
  }),
  v.object({ people: v.array(personRowSchema), more: v.boolean() }),
);

export const openPerson = contract(
  'person.open',
  v.object({ personId }),
  v.object({
    person: personRowSchema,
    community: v.nullable(v.string()),
    since: v.number(),
    blockedWhy: v.string(),
    /** Which of the roles the reader may withdraw, by place in `person.roles`. */
    mayWithdraw: v.array(v.number()),
    mayGive: mayGiveSchema,
  }),
);

/** They can look and read on; nothing they send is taken. `until` null lifts it. */
export const blockPerson = contract(
  'person.block',
  v.object({ personId, until: v.nullable(v.pipe(v.number('请选择到期时间。'), v.integer())), why }),
  v.object({ blockedUntil: v.nullable(v.number()) }),
);
