import type { Caller } from '../platform/action';
import type { Condition, Database } from '../platform/cloud';
import { claimsOf } from './claim-store';
import { organisedScopes } from './task-policy';

/** What waits for this organiser; one index answers it. */
export const waitsForVerifying = (
  { command }: Pick<Database, 'command'>,
  scopes: readonly string[],
): Condition => ({ scopes: command.in(scopes), state: 'handed_in' });

/** Null for whoever organises nothing. */
export async function toVerifyCount(
  database: Database,
  caller: Pick<Caller, 'grants'>,
): Promise<number | null> {
  const scopes = organisedScopes(caller);
  if (scopes.length === 0) return null;
  return (await claimsOf(database).where(waitsForVerifying(database, scopes)).count()).total;
}
