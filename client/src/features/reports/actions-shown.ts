import type { Report } from '#types/reports/report';
import type { ReportState, ReportStep } from '#types/reports/states';

export interface ActionsShown {
  /** The one thing to do next. */
  primary: BarStep | null;
  /** Possible as well, and quieter. */
  secondary: BarStep | null;
}

/** Work first; what a resident can do after it. */
const ORDER: readonly BarStep[] = ['accept', 'start', 'finish', 'verify', 'rate', 'follow'];

/** Out of all this reader may do, what stands in the bar: the server says what is possible, this only what is first. */
export function actionsShown({ steps, state }: Pick<Report, 'steps' | 'state'>): ActionsShown {
  const first = ORDER.find((step) => steps.includes(step)) ?? null;
  if (!steps.includes('dispatch')) return { primary: first, secondary: null };
  // Waiting for a bureau: naming one is the next thing. With a bureau, changing it is an exception.
  const undecided: readonly ReportState[] = ['submitted', 'screening'];
  if (undecided.includes(state) && first !== 'accept') return { primary: 'dispatch', secondary: null };
  return { primary: first === 'follow' ? null : first, secondary: 'dispatch' };
}

/** Sending back is for those who compare with the standard; the reporter can only confirm. */
export function maySendBack({ steps, mine, bureaus }: Pick<Report, 'steps' | 'mine' | 'bureaus'>): boolean {
  return steps.includes('verify') && (!mine || bureaus !== undefined);
}

export type DueShown = 'none' | 'running' | 'in-time' | 'late';

/** The deadline is for handling: afterwards it only matters whether it was kept. */
export function dueShown({ state, dueAt, overdue }: Pick<Report, 'state' | 'dueAt' | 'overdue'>): DueShown {
  if (dueAt === null) return 'none';
  if (state === 'dispatched' || state === 'handling') return 'running';
  if (state === 'handled' || state === 'closed') return overdue ? 'late' : 'in-time';
  return 'none';
}

/** Steps away from the usual way: they stand apart, at the end of the page. */
export const MORE_STEPS = [
  'withdraw',
  'reject',
  'merge',
  'suspend',
  'resume',
] as const satisfies ReportStep[];
export type MoreStep = (typeof MORE_STEPS)[number];
/** What can stand in the bar. */
export type BarStep = 'accept' | 'dispatch' | 'start' | 'finish' | 'verify' | 'rate' | 'follow';

export function moreStepsOf({ steps }: Pick<Report, 'steps'>): MoreStep[] {
  return MORE_STEPS.filter((step) => steps.includes(step));
}
