import { SCOPES_OF_ROLE, scopeKind } from '#types/people/scope';
import type { Caller, Grant } from '../platform/action';
import { holdsInTown, needInTown } from '../platform/town-rights';
import type { GrantedRole } from './person-data';

/**
 * Who may give a role to others, and take it back. `anywhere`: at every scope the role can have; `own-bureau`: only for
 * the bureau the giver's own role holds for. A role without a line is given by nobody: volunteers enrol themselves.
 */
export const GIVERS: Record<GrantedRole, Partial<Record<GrantedRole, 'anywhere' | 'own-bureau'>>> = {
  admin: {
    handler: 'anywhere',
    leader: 'anywhere',
    dispatcher: 'anywhere',
    inspector: 'anywhere',
    admin: 'anywhere',
  },
  leader: { handler: 'own-bureau' },
  dispatcher: {},
  inspector: {},
  handler: {},
  volunteer: {},
};

export const isAdmin = (caller: Pick<Caller, 'grants'>): boolean => holdsInTown(caller, ['admin']);

/** Whoever runs the deployment; refuses everybody else. */
export const needAdmin = (caller: Caller): void => needInTown(caller, ['admin']);

export function mayGive(held: readonly Grant[], role: GrantedRole, bureauId: string | null): boolean {
  if (!SCOPES_OF_ROLE[role].includes(scopeKind(bureauId))) return false;
  return held.some((grant) => {
    const reach = GIVERS[grant.role][role];
    return (
      reach === 'anywhere' ||
      (reach === 'own-bureau' && grant.bureauId !== null && grant.bureauId === bureauId)
    );
  });
}

/** Taking back is for those who may give; giving back one's own is for everybody. */
export function mayWithdraw(
  caller: Pick<Caller, 'key' | 'grants'>,
  of: { personKey: string; role: GrantedRole; bureauId: string | null },
): boolean {
  return caller.key === of.personKey || mayGive(caller.grants, of.role, of.bureauId);
}

/** What somebody may invite to: each role with the scopes to choose from. */
export function invitable(
  held: readonly Grant[],
  scopes: readonly (string | null)[],
): { role: GrantedRole; scopes: (string | null)[] }[] {
  return (Object.keys(SCOPES_OF_ROLE) as GrantedRole[])
    .map((role) => ({ role, scopes: scopes.filter((scope) => mayGive(held, role, scope)) }))
    .filter((choice) => choice.scopes.length > 0);
}
