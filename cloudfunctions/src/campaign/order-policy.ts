import type { OrderTransition } from '#types/campaign/order-states';
import type { Role } from '#types/people/roles';
import { scopeKind } from '#types/people/scope';
import type { Caller, Grant } from '../platform/action';
import { Refusal } from '../platform/refusal';
import { mayTake, type OrderDocument } from './order';

type Side = 'supervision' | 'unit';

/** domain § 7: who takes which step. */
const WHO: Record<OrderTransition, Side> = {
  receive: 'unit',
  answer: 'unit',
  accept: 'supervision',
  'send-back': 'supervision',
  withdraw: 'supervision',
};

const supervises = (bureauId: string) => (held: Grant) =>
  held.role === 'inspector'
    ? held.bureauId === null || held.bureauId === bureauId
    : (held.role === 'dispatcher' || held.role === 'admin') && held.bureauId === null;
/** A bureau's head answers for it (负总责). */
const leads = (bureauId: string) => (held: Grant) => held.role === 'leader' && held.bureauId === bureauId;
const worksFor = (bureauId: string) => (held: Grant) => held.role === 'handler' && held.bureauId === bureauId;

/** The role in which this caller is on that side; null: on neither. */
export function roleOn(caller: Caller, bureauId: string, side: Side): Role | null {
  const holds = side === 'supervision' ? supervises(bureauId) : leads(bureauId);
  return caller.grants.find(holds)?.role ?? null;
}

/** Refuses whoever may not; says nothing about the state. */
export function allow(caller: Caller, bureauId: string, transition: OrderTransition | 'give'): Role {
  const role = roleOn(caller, bureauId, transition === 'give' ? 'supervision' : WHO[transition]);
  if (role === null) throw new Refusal('call.not-allowed');
  return role;
}

export function maySeeOrder(caller: Caller, { bureauId }: Pick<OrderDocument, 'bureauId'>): boolean {
  const sees = [supervises(bureauId), leads(bureauId), worksFor(bureauId)];
  return caller.grants.some((held) => sees.some((holds) => holds(held)));
}

/** What this reader may do now. */
export function orderSteps(caller: Caller, order: OrderDocument): OrderTransition[] {
  return (Object.keys(WHO) as OrderTransition[]).filter(
    (transition) =>
      mayTake(order.state, transition) && roleOn(caller, order.bureauId, WHO[transition]) !== null,
  );
}

/** Whose orders a list shows: null for all, else of these bureaus; empty: nobody's. */
export function listedBureaus(caller: Caller): readonly string[] | null {
  if (givesTo(caller) === null) return null;
  return bureausOf(caller, ['inspector', 'leader', 'handler']);
}

/** Whom an order can be given to: null for every bureau. */
export function givesTo(caller: Caller): readonly string[] | null {
  const inTown: readonly Role[] = ['inspector', 'dispatcher', 'admin'];
  if (caller.grants.some(({ role, bureauId }) => bureauId === null && inTown.includes(role))) return null;
  return bureausOf(caller, ['inspector']);
}

/** A role for a community is none for a bureau. */
const bureausOf = ({ grants }: Caller, roles: readonly Role[]): string[] =>
  grants.flatMap(({ role, bureauId }) =>
    roles.includes(role) && bureauId !== null && scopeKind(bureauId) === 'bureau' ? [bureauId] : [],
  );
