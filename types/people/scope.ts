import type { Role } from './roles';

/**
 * Where a role holds. One text says it everywhere (`bureauId` of a grant): null is the whole city, a bureau's id that
 * bureau, `community:<name>` the zones of a community. A rule that knows bureaus only takes a community for a bureau it
 * has never heard of, and so gives no right by mistake.
 */
export type ScopeKind = 'city' | 'bureau' | 'community';

const COMMUNITY = 'community:';

export const communityScope = (name: string): string => `${COMMUNITY}${name}`;

/** Its name, or null where the scope is none. */
export function communityOf(bureauId: string | null): string | null {
  return bureauId?.startsWith(COMMUNITY) ? bureauId.slice(COMMUNITY.length) : null;
}

export function scopeKind(bureauId: string | null): ScopeKind {
  if (bureauId === null) return 'city';
  return communityOf(bureauId) === null ? 'bureau' : 'community';
}

/** Where each role can hold. Handling is a bureau's work; a community that handles is a bureau of its own. */
export const SCOPES_OF_ROLE: Record<Exclude<Role, 'resident'>, readonly ScopeKind[]> = {
  volunteer: ['city'],
  handler: ['bureau'],
  leader: ['bureau'],
  dispatcher: ['city', 'community'],
  inspector: ['city', 'bureau', 'community'],
  admin: ['city'],
};

/** True where a role given for `bureauId` holds at this place. */
export function scopeCovers(
  bureauId: string | null,
  place: { bureauId: string | null; communityName?: string | null },
): boolean {
  if (bureauId === null) return true;
  const community = communityOf(bureauId);
  if (community === null) return bureauId === place.bureauId;
  return community === (place.communityName ?? null);
}
