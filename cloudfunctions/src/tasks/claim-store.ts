import { CLAIM_STATE_LABELS, CLAIM_TRANSITIONS, type ClaimTransition } from '#types/tasks/states';
import { carryingMore } from '../platform/carried-rows';
import type { Database } from '../platform/cloud';
import type { OutboxRow } from '../platform/outbox';
import { Refusal } from '../platform/refusal';
import { isDuplicate } from '../platform/sdk-errors';
import { ATTEMPTS, pauseAfter } from '../platform/waiting';
import { isActive, mayTake, type ClaimDocument } from './claim';

export const CLAIMS = 'claims';
/** Intentions a claim remembers; each of its steps happens a few times at the most. */
const DONE_KEPT = 20;

export const claimsOf = (database: Database) => database.collection<ClaimDocument>(CLAIMS);

export async function getClaim(database: Database, claimId: string): Promise<ClaimDocument | null> {
  return (await claimsOf(database).doc(claimId).get()).data;
}

export async function needClaim(database: Database, claimId: string): Promise<ClaimDocument> {
  const claim = await getClaim(database, claimId);
  if (!claim) throw new Refusal('claim.not-found');
  return claim;
}

/** This person's latest claim on a task. */
export async function latestClaim(
  database: Database,
  taskId: string,
  personKey: string,
): Promise<ClaimDocument | null> {
  const { data } = await claimsOf(database)
    .where({ taskId, personKey })
    .orderBy('claimedAt', 'desc')
    .limit(1)
    .get();
  return data[0] ?? null;
}

/** False where it is there already. */
export async function addClaim(database: Database, claim: ClaimDocument): Promise<boolean> {
  try {
    await claimsOf(database).add({ data: claim });
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
}

export interface ClaimChange {
  /** Null: a change that is no step. */
  transition: ClaimTransition | null;
  patch: Partial<Omit<ClaimDocument, '_id' | 'state' | 'rev' | 'done'>>;
  rows?: (after: ClaimDocument) => OutboxRow[];
}

/**
 * Reads, decides and writes under the condition that nobody changed the claim since. The same `cause` again is answered with
 * how things are. `decide` may run again and refuses by throwing; null: nothing to do.
 */
export async function changeClaim(
  database: Database,
  claimId: string,
  cause: string,
  decide: (claim: ClaimDocument) => ClaimChange | null,
): Promise<{ claim: ClaimDocument; changed: boolean }> {
  const { command } = database;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = await needClaim(database, claimId);
    if (before.done.includes(cause)) return { claim: before, changed: false };
    const change = decide(before);
    if (!change) return { claim: before, changed: false };
    const { transition, patch } = change;
    if (transition !== null && !mayTake(before.state, transition)) throw wrongState(before);
    const state = transition === null ? before.state : CLAIM_TRANSITIONS[transition].to;
    const done = [...before.done, cause].slice(-DONE_KEPT);
    const next = { ...before, ...patch, state, done, rev: before.rev + 1 };
    const after: ClaimDocument = { ...next, active: patch.active ?? isActive(next) };
    const { stats } = await claimsOf(database)
      .where({ _id: claimId, rev: before.rev, state: before.state })
      .update({
        data: {
          ...patch,
          ...{ state, done, active: after.active, rev: after.rev },
          ...carryingMore(command, change.rows?.(after) ?? []),
        },
      });
    if (stats.updated === 1) return { claim: after, changed: true };
    await pauseAfter(attempt);
  }
  throw new Refusal('call.busy');
}

/** Refuses by the state as it is now, in words. */
export const wrongState = ({ state }: Pick<ClaimDocument, 'state'>): Refusal =>
  new Refusal('claim.wrong-state', { details: { state: CLAIM_STATE_LABELS[state].zh } });
