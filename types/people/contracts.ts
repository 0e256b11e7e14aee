import * as v from 'valibot';
import { contract } from '../contract';
import { CONSENT_KINDS, PUBLIC_CONSENTS } from './consents';
import { NICKNAME_MAX_CHARS, VOLUNTEER_ZONES_MAX } from './limits';
import { ROLES } from './roles';

/** A role the person holds; without a bureau it holds city-wide. */
export const grantSchema = v.object({
  role: v.picklist(ROLES),
  bureauId: v.nullable(v.string()),
  /** Of the bureau or community it holds for. */
  bureauName: v.nullable(v.string()),
});
export type GrantShown = v.InferOutput<typeof grantSchema>;

const profileSchema = v.object({
  nickname: v.string(),
  /** fileID of the picture, where one was chosen. */
  avatar: v.nullable(v.string()),
  community: v.nullable(v.string()),
});

const zonesSchema = v.array(v.object({ zoneId: v.string(), name: v.string() }));

export const loadMe = contract(
  'me.load',
  v.object({}),
  v.object({
    personId: v.string(),
    ...profileSchema.entries,
    /** Of which a volunteer hears when a task opens there. */
    zones: zonesSchema,
    /** To choose from. */
    communities: v.array(v.string()),
    /** What was agreed to, in its present words. */
    consents: v.array(v.picklist(CONSENT_KINDS)),
    /** Always begins with `resident`. */
    roles: v.array(grantSchema),
    unread: v.number(),
    counts: v.object({ filed: v.number(), open: v.number(), closed: v.number(), following: v.number() }),
  }),
);

const NO_LINE_BREAK = /^[^\p{Cc}]*$/u;

export const saveProfile = contract(
  'me.save-profile',
  v.object({
    nickname: v.pipe(
      v.string('请填写昵称。'),
      v.trim(),
      v.nonEmpty('请填写昵称。'),
      v.maxLength(NICKNAME_MAX_CHARS, `最多 ${NICKNAME_MAX_CHARS} 个字。`),
      v.regex(NO_LINE_BREAK, '昵称里不能换行。'),
    ),
    avatar: v.nullable(v.pipe(v.string(), v.startsWith('cloud://', '头像没有传上来，请重选。'))),
    community: v.nullable(v.string()),
  }),
  profileSchema,
);

/** "I have read this and agree", with what was read. */
export const giveConsent = contract(
  'me.consent',
  v.object({
    kind: v.picklist(CONSENT_KINDS, '不知道同意的是什么。'),
    version: v.pipe(v.number('缺少版本。'), v.integer(), v.minValue(1)),
  }),
  v.object({ consents: v.array(v.picklist(CONSENT_KINDS)) }),
);

const rolesNow = v.object({ roles: v.array(grantSchema) });

/** From now on nothing of the kind is published; a name and words beside signatures are taken down. */
export const withdrawConsent = contract(
  'me.withdraw-consent',
  v.object({ kind: v.picklist(PUBLIC_CONSENTS, '不知道撤回的是什么。') }),
  v.object({ consents: v.array(v.picklist(CONSENT_KINDS)) }),
);

/** Where a volunteer wants to hear of new tasks, besides the community of their profile; the whole list each time. */
export const saveVolunteerZones = contract(
  'volunteer.zones',
  v.object({
    zoneIds: v.pipe(
      v.array(v.string()),
      v.maxLength(VOLUNTEER_ZONES_MAX, `最多选 ${VOLUNTEER_ZONES_MAX} 个片区。`),
    ),
  }),
  v.object({ zones: zonesSchema }),
);

/** Needs the consent `volunteer`. Enrolled twice is enrolled. */
export const enrolVolunteer = contract('volunteer.enrol', v.object({}), rolesNow);
export const leaveVolunteer = contract('volunteer.leave', v.object({}), rolesNow);
