import type { Selection } from '#types/petitions/integrity';
import type { Condition, Database } from '../platform/cloud';

/** Collection `invalidations`: what was taken out, why, and whether it was put back. Nothing here is ever removed. */
export interface InvalidationDocument extends Selection {
  _id: string;
  /** `taking` and `restoring` are carried on by the clock where a function was ended in the middle. */
  state: 'taking' | 'taken' | 'restoring' | 'restored';
  signatures: number;
  reason: string;
  byKey: string;
  at: number;
  restoredAt: number | null;
  restoredBecause: string;
}

/** The valid signatures of a set. */
export function selected({ command }: Database, { petitionId, source, from, until }: Selection): Condition {
  return command.and([
    { petitionId, state: 'valid' },
    ...(source === null ? [] : [{ source }]),
    { signedAt: command.gte(from) },
    { signedAt: command.lte(until) },
  ]);
}
