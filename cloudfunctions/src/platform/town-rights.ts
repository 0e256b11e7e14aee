import type { Caller, Grant } from './action';
import { Refusal } from './refusal';

/** Holds one of these roles in the whole town: one for a bureau or a community does not make somebody the office. */
export function holdsInTown({ grants }: Pick<Caller, 'grants'>, roles: readonly Grant['role'][]): boolean {
  return grants.some(({ role, bureauId }) => bureauId === null && roles.includes(role));
}

/** Like holdsInTown, but refuses. */
export function needInTown(caller: Pick<Caller, 'grants'>, roles: readonly Grant['role'][]): void {
  if (!holdsInTown(caller, roles)) throw new Refusal('call.not-allowed');
}
