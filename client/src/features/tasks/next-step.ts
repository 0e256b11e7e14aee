import { CHECK_IN_EARLY_MINUTES } from '#types/tasks/limits';
import type { TaskKind } from '#types/tasks/states';
import type { Claim, TaskCard } from '#types/tasks/task';
import type { WaitingAct } from '@/features/outbox/waiting';

/** What a volunteer does next about a claim, in one tap; null: somebody else is next, or nothing is. */
export type NextStep = 'check-in' | 'patrol' | 'hand-in';

/** Under this name a claim's acts wait in the outbox, in their order. */
export const aboutClaim = (claimId: string): string => `claim:${claimId}`;
export const aboutRecheck = (recheckId: string): string => `recheck:${recheckId}`;

type When = Pick<TaskCard, 'state' | 'startsAt' | 'endsAt'>;

const MINUTE_MS = 60_000;
export const checkInOpensAt = ({ startsAt }: Pick<When, 'startsAt'>): number =>
  startsAt - CHECK_IN_EARLY_MINUTES * MINUTE_MS;

/**
 * The claim as it is now on this phone: with what was done and not sent yet (what was refused counts for nothing), and by the
 * time it is. So what was read at home goes on where there is no network.
 */
export function claimNow(claim: Claim, task: When, acts: readonly WaitingAct[], now: number): Claim {
  const mine = acts.filter(({ about, refused }) => about === aboutClaim(claim.claimId) && refused === null);
  const told = (action: string) => mine.find((act) => act.action === action);
  const [checkedIn, handedIn] = [told('claim.check-in'), told('claim.hand-in')];
  if (handedIn) return { ...claim, state: 'handed_in', handedInAt: handedIn.since, steps: [] };
  if (claim.state !== 'claimed') return claim;
  if (checkedIn) return { ...claim, state: 'checked_in', checkedInAt: checkedIn.since, steps: ['hand-in'] };
  const isOpen = task.state === 'open' && now >= checkInOpensAt(task) && now < task.endsAt;
  const others = claim.steps.filter((step) => step !== 'check-in');
  return { ...claim, steps: isOpen && claim.waiting === null ? ['check-in', ...others] : others };
}

/** Was on the spot and never handed in; too late now. */
export const isLapsed = ({ state, steps }: Pick<Claim, 'state' | 'steps'>): boolean =>
  state === 'checked_in' && steps.length === 0;

/** `left`: spots of a round without a verdict. */
export function nextStep(claim: Claim, kind: TaskKind, left: number): NextStep | null {
  if (claim.steps.includes('check-in')) return 'check-in';
  if (!claim.steps.includes('hand-in')) return null;
  return kind === 'patrol' && left > 0 && claim.state === 'checked_in' ? 'patrol' : 'hand-in';
}

/** Of what somebody has taken on, what comes first: a step to take, else one that is to come; null without any. */
export function firstToDo<Item extends { claim: Claim; task: TaskCard }>(
  items: readonly Item[],
  acts: readonly WaitingAct[],
  now: number,
): Item | null {
  const asNow = ({ claim, task }: Item) => claimNow(claim, task, acts, now);
  const toDo = items.find((item) => nextStep(asNow(item), item.task.kind, item.task.spots) !== null);
  return toDo ?? items.find((item) => asNow(item).state === 'claimed') ?? items[0] ?? null;
}
