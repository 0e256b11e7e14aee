import type { Caller, Grant } from '../platform/action';
import { holdsInTown } from '../platform/town-rights';

const OFFICE: readonly Grant['role'][] = ['admin', 'dispatcher'];
const STAFF: readonly Grant['role'][] = ['handler', 'leader'];

const holdsAt = ({ grants }: Pick<Caller, 'grants'>, bureauId: string, roles: readonly Grant['role'][]) =>
  grants.some((grant) => grant.bureauId === bureauId && roles.includes(grant.role));

/** A bureau's own leader plans, and the office for all of them. */
export const mayPlanDuty = (caller: Pick<Caller, 'grants'>, bureauId: string): boolean =>
  holdsInTown(caller, OFFICE) || holdsAt(caller, bureauId, ['leader']);

/** Who works there sees when. */
export const maySeeDuty = (caller: Pick<Caller, 'grants'>, bureauId: string): boolean =>
  holdsInTown(caller, OFFICE) || holdsAt(caller, bureauId, STAFF);
