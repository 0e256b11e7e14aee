import type { CaseFacts } from './case-facts';

/** From this return on the dispatch desk decides whose it is. */
const RETURNS_UNTIL_DESK = 2;

type Returned = Pick<CaseFacts, 'returns' | 'returnedBy'>;

/**
 * A bureau cannot send back what the desk has decided: after the second return, or where it goes once more to a bureau
 * that has returned it. So a case never bounces to the same bureau twice.
 */
export function isBinding({ returns, returnedBy }: Returned, bureauId: string): boolean {
  return returns >= RETURNS_UNTIL_DESK || returnedBy.includes(bureauId);
}

/** The first return goes on to the bureau that was proposed, without waiting for the desk. */
export function goesOn({ returns }: Returned, proposedBureauId: string | null): boolean {
  return proposedBureauId !== null && returns + 1 < RETURNS_UNTIL_DESK;
}

/** Neither the one that says "not ours" nor one that has said so before. */
export function mayPropose(
  { returnedBy, bureauId }: Pick<Returned, 'returnedBy'> & { bureauId: string | null },
  proposedBureauId: string,
): boolean {
  return proposedBureauId !== bureauId && !returnedBy.includes(proposedBureauId);
}
