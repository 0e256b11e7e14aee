import type { CallContext } from '../platform/action';
import { idFrom } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import type { ClaimDocument } from './claim';
import { changeClaim, CLAIMS, needClaim, type ClaimChange } from './claim-store';
import type { TaskDocument } from './task';
import type { TaskServices } from './task-services';
import { needTask } from './task-store';

export interface Performed {
  claim: ClaimDocument;
  task: TaskDocument;
}

/** A claim of the caller's own with its task; somebody else's is as good as none. On the spot only who is named counts. */
export async function ownClaim(
  { caller, services }: CallContext<TaskServices>,
  claimId: string,
  by: 'named' | 'holder' = 'holder',
): Promise<Performed> {
  const claim = await needClaim(services.database, claimId);
  const holds = by === 'holder' && claim.personKey === null && claim.holderKey === caller.key;
  if (claim.personKey !== caller.key && !holds) throw new Refusal('claim.not-found');
  return { claim, task: await needTask(services.database, claim.taskId) };
}

/**
 * A step of a person: decided and written under the condition that the claim is as it was read. The same intention sent
 * twice is answered with what it led to.
 */
export async function performClaimStep(
  { services, caller, key }: CallContext<TaskServices>,
  claimId: string,
  stepName: string,
  decide: (claim: ClaimDocument, now: number, cause: string) => ClaimChange | null,
): Promise<ClaimDocument> {
  const { database, clock, ids } = services;
  const cause = idFrom('claim-step', claimId, stepName, caller.key, key ?? ids.random());
  let carries = false;
  const { claim, changed } = await changeClaim(database, claimId, cause, (before) => {
    const change = decide(before, clock.now(), cause);
    carries = change?.rows !== undefined;
    return change;
  });
  if (changed && carries) await services.deliver(CLAIMS, claimId);
  return claim;
}
