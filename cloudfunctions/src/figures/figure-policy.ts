import type { Role } from '#types/people/roles';
import { scopeKind } from '#types/people/scope';
import type { Caller } from '../platform/action';
import { Refusal } from '../platform/refusal';

/** Whose figures a role shows: of the whole city, of the bureau it is held for, or those everybody sees. */
export const FIGURES_OF_ROLE: Record<Role, 'city' | 'own' | 'public'> = {
  resident: 'public',
  volunteer: 'public',
  handler: 'public',
  leader: 'own',
  dispatcher: 'city',
  inspector: 'city',
  admin: 'city',
};

/** The bureau whose figures are meant, null for the city; refuses what the caller's roles do not show. */
export function figuresScope(caller: Caller, asked: string | undefined): string | null {
  const grants = caller.grants.map((grant) => ({ ...grant, shows: FIGURES_OF_ROLE[grant.role] }));
  const seesCity = grants.some(({ shows, bureauId }) => shows === 'city' && bureauId === null);
  if (seesCity) return asked ?? null;
  // A role for one bureau shows that bureau; one for a community shows none: figures are kept by bureau.
  const own = grants.flatMap(({ shows, bureauId }) =>
    shows !== 'public' && bureauId !== null && scopeKind(bureauId) === 'bureau' ? [bureauId] : [],
  );
  const bureauId = asked ?? own[0];
  if (bureauId === undefined || !own.includes(bureauId)) throw new Refusal('call.not-allowed');
  return bureauId;
}
