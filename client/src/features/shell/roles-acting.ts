import type { GrantShown } from '#types/people/contracts';

/** Nothing chosen: everything of all roles is shown. */
export const ALL_ROLES = '';

/** Names one role somewhere, among a person's own. */
export const roleKey = ({ role, bureauId }: Pick<GrantShown, 'role' | 'bureauId'>): string =>
  `${role}@${bureauId ?? ''}`;

/**
 * What the pages show of somebody with several roles: those of the chosen one. A choice that is none of theirs (any
 * more) shows everything again. It is never a right: the server looks at all grants, whatever is chosen here.
 */
export function rolesActing(roles: readonly GrantShown[], chosen: string): readonly GrantShown[] {
  const acting = roles.filter((held) => roleKey(held) === chosen);
  return acting.length > 0 ? acting : roles;
}
