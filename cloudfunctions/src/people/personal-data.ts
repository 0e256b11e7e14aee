import type { ConsentKind } from '#types/people/consents';
import { ROLE_LABELS } from '#types/people/roles';
import { timeTold, unnamed, type PersonalData } from '../platform/personal-data';
import type { AuditDocument } from './audit';
import { translated, type RosterDocument } from './duty-store';
import type { GrantDocument, InvitationDocument, PersonDocument } from './person-data';

const grants: PersonalData<GrantDocument> = {
  collection: 'grants',
  title: '身份',
  find: (personKey) => [{ personKey }],
  told: ({ role, grantedAt }) => ({ 身份: ROLE_LABELS[role].zh, 时间: timeTold(grantedAt) }),
  left: () => null,
};

const invitations: PersonalData<InvitationDocument> = {
  collection: 'invitations',
  title: '邀请码',
  find: (key) => [{ invitedBy: key }, { usedBy: key }],
  told: ({ role, createdAt, usedAt }) => ({
    身份: ROLE_LABELS[role].zh,
    发出时间: timeTold(createdAt),
    使用时间: timeTold(usedAt),
  }),
  left: ({ invitedBy, usedBy }, leaving) => unnamed({ invitedBy, usedBy }, leaving),
};

/** Out of every shift, day and leave; who is left is on duty as before. */
const rosters: PersonalData<RosterDocument> = {
  collection: 'duty_rosters',
  title: '值班安排',
  find: (key) => [{ 'shifts.who': key }, { 'days.who': key }, { 'leaves.who': key }, { deputy: key }],
  told: ({ shifts, days, leaves }, key) => ({
    班次: shifts.filter(({ who }) => who === key).length,
    日期: days.filter(({ who }) => who.includes(key)).map(({ day }) => day),
    请假: leaves.filter(({ who }) => who === key).map(({ from, to }) => `${from} 至 ${to}`),
  }),
  left: (roster, { key }) => translated(roster, (who) => (who === key ? null : who)),
  counter: 'rev',
};

/** Append-only for everybody else: what was done stays, who it was does not. */
const audit: PersonalData<AuditDocument> = {
  collection: 'audit',
  title: '管理操作记录',
  find: (key) => [{ actorKey: key }, { whomKey: key }],
  told: ({ words, why, at }) => ({ 内容: words, 原因: why, 时间: timeTold(at) }),
  left: ({ actorKey, whomKey }, leaving) => unnamed({ actorKey, whomKey }, leaving),
};

/** As they stand in the person's file. */
const CONSENT_NAMES: Record<ConsentKind, string> = {
  public: '上报公开',
  voice: '倡议和留言公开',
  volunteer: '志愿者须知',
};

/** Last, so that a departure that is cut off is known to go on. */
const people: PersonalData<PersonDocument> = {
  collection: 'people',
  title: '个人资料',
  find: (key) => [{ _id: key }],
  told: ({ nickname, avatar, community, zoneIds = [], createdAt, consentLog = [] }) => ({
    昵称: nickname,
    头像: avatar ?? '',
    社区: community ?? '',
    关注的片区: zoneIds,
    首次使用: timeTold(createdAt),
    同意: consentLog.map(
      ({ kind, version, given, at }) =>
        `${CONSENT_NAMES[kind]} 第 ${version} 版 ${given ? '同意' : '撤回'} ${timeTold(at)}`,
    ),
  }),
  left: () => null,
  files: ({ avatar }) => (avatar ? [avatar] : []),
};

export const PEOPLE_PERSONAL_DATA: readonly PersonalData[] = [grants, invitations, rosters, audit, people];
