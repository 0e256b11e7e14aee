import type { Claim } from '#types/tasks/task';
import type { TaskKind } from '#types/tasks/states';
import type { WaitingAct } from '@/features/outbox/waiting';

/** What a volunteer does next about a claim, in one tap; null: somebody else is next, or nothing is. */
export type NextStep = 'check-in' | 'patrol' | 'hand-in';

/** Under this name a claim's acts wait in the outbox, in their order. */
export const aboutClaim = (claimId: string): string => `claim:${claimId}`;
export const aboutRecheck = (recheckId: string): string => `recheck:${recheckId}`;

/**
 * The claim with what this phone has done and not sent yet: without network the next step is offered all the same. What was
 * refused counts for nothing.
 */
export function withWaitingActs(claim: Claim, acts: readonly WaitingAct[]): Claim {
  const mine = acts.filter(({ about, refused }) => about === aboutClaim(claim.claimId) && refused === null);
  const told = (action: string) => mine.find((act) => act.action === action);
  const [checkedIn, handedIn] = [told('claim.check-in'), told('claim.hand-in')];
  if (handedIn) return { ...claim, state: 'handed_in', handedInAt: handedIn.since, steps: [] };
  if (checkedIn && claim.state === 'claimed')
    return { ...claim, state: 'checked_in', checkedInAt: checkedIn.since, steps: ['hand-in'] };
  return claim;
}

/** `left`: spots of a round without a verdict. */
export function nextStep(claim: Claim, kind: TaskKind, left: number): NextStep | null {
  if (claim.steps.includes('check-in')) return 'check-in';
  if (!claim.steps.includes('hand-in')) return null;
  return kind === 'patrol' && left > 0 && claim.state === 'checked_in' ? 'patrol' : 'hand-in';
}
