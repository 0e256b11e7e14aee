import type { Selection } from '#types/petitions/integrity';
import type { Condition, Database } from '../platform/cloud';

/** Collection `invalidations`: what was taken out, why, and whether it was put back. Nothing here is ever removed. */
export interface InvalidationDocument extends Selection {
  _id: string;
  /**
   * All but `taken` and `restored` are carried on by the clock where a function was ended in the middle. From `marked` on nothing
   * more is taken out.
   */
  state: 'taking' | 'marked' | 'taken' | 'restoring' | 'restored';
  signatures: number;
  reason: string;
  byKey: string;
  at: number;
  /** What led to it; null where somebody chose the set themselves. */
  flagId: string | null;
  restoredAt: number | null;
  restoredBecause: string;
  restoredByKey: string | null;
}

/** Begun and not at their end. */
export const UNFINISHED: readonly InvalidationDocument['state'][] = ['taking', 'marked', 'restoring'];

/** The valid signatures of a set. */
export function selected({ command }: Database, { petitionId, source, from, until }: Selection): Condition {
  return command.and([
    { petitionId, state: 'valid' },
    ...(source === null ? [] : [{ source }]),
    { signedAt: command.gte(from) },
    { signedAt: command.lte(until) },
  ]);
}
