/** domain § 2: who takes part. One person may hold several. */
export const ROLES = [
  'resident',
  'volunteer',
  'handler',
  'leader',
  'dispatcher',
  'inspector',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that come only with a grant. */
export const STAFF_ROLES = [
  'handler',
  'leader',
  'dispatcher',
  'inspector',
  'admin',
] as const satisfies Role[];

export const ROLE_LABELS: Record<Role, { zh: string; en: string }> = {
  resident: { zh: '居民', en: 'Resident' },
  volunteer: { zh: '志愿者', en: 'Volunteer' },
  handler: { zh: '处置人员', en: 'Handler' },
  leader: { zh: '负责人', en: 'Leader' },
  dispatcher: { zh: '调度员', en: 'Dispatcher' },
  inspector: { zh: '督察员', en: 'Inspector' },
  admin: { zh: '管理员', en: 'Administrator' },
};
