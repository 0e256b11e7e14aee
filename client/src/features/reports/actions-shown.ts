import { UNHAPPY_STARS_MAX } from '#types/reports/limits';
import type { Report } from '#types/reports/report';
import type { ReportState, ReportStep } from '#types/reports/states';

export interface ActionsShown {
  /** The one thing to do next. */
  primary: ReportStep | null;
  /** Possible as well: behind "more". */
  more: readonly ReportStep[];
}

type Shown = Pick<Report, 'steps' | 'state' | 'suspension' | 'rating'>;

/** Work first, then what a resident can do. The first that is possible and wanted now stands in the bar. */
const NEXT: readonly { step: ReportStep; when?(report: Shown): boolean }[] = [
  { step: 'accept' },
  // Waiting for a bureau: naming one is the next thing. With a bureau, changing it is an exception.
  { step: 'dispatch', when: ({ state }) => state === 'submitted' || state === 'screening' },
  { step: 'decide-extension' },
  { step: 'start' },
  { step: 'finish' },
  { step: 'answer', when: ({ suspension }) => someSilent(suspension) },
  { step: 'resume', when: ({ suspension }) => allAgreed(suspension) },
  { step: 'verify' },
  { step: 'decide-appeal' },
  { step: 'rate' },
  { step: 'reopen', when: ({ rating }) => rating !== null && rating.stars <= UNHAPPY_STARS_MAX },
  { step: 'follow', when: ({ steps }) => steps.every((step) => RESIDENT_STEPS.includes(step)) },
];

/** Who has other work on it follows, if at all, besides. */
const RESIDENT_STEPS: readonly ReportStep[] = ['rate', 'follow', 'withdraw', 'reopen', 'relapse'];

const someSilent = (suspension: Report['suspension']) =>
  suspension !== null && suspension.bureaus.some(({ answer }) => answer === null);
const allAgreed = (suspension: Report['suspension']) =>
  suspension !== null && suspension.bureaus.every(({ answer }) => answer === 'agree');

/** In the order they are looked for: what helps along, what changes course, what ends it, what concerns the public. */
const MORE_ORDER: readonly ReportStep[] = [
  'follow',
  'reopen',
  'relapse',
  'progress',
  'extend',
  'return',
  'answer',
  'dispatch',
  'merge',
  'suspend',
  'resume',
  'appeal',
  'decide-extension',
  'decide-appeal',
  'verify',
  'reject',
  'withdraw',
  'hide',
  'restore',
];

/** Out of all this reader may do, what stands in the bar: the server says what is possible, this only what is first. */
export function actionsShown(report: Shown): ActionsShown {
  const { steps } = report;
  const primary =
    NEXT.find(({ step, when }) => steps.includes(step) && (when?.(report) ?? true))?.step ?? null;
  return { primary, more: MORE_ORDER.filter((step) => step !== primary && steps.includes(step)) };
}

/** Sending back is for those who compare with the standard; the reporter can only confirm. */
export function maySendBack({ steps, mine, bureaus }: Pick<Report, 'steps' | 'mine' | 'bureaus'>): boolean {
  return steps.includes('verify') && (!mine || bureaus !== undefined);
}

export type DueShown = 'none' | 'running' | 'in-time' | 'late';

/** The deadline is for handling: afterwards it only matters whether it was kept. */
export function dueShown({ state, dueAt, overdue }: Pick<Report, 'state' | 'dueAt' | 'overdue'>): DueShown {
  if (dueAt === null) return 'none';
  const running: readonly ReportState[] = ['dispatched', 'handling'];
  if (running.includes(state)) return 'running';
  if (state === 'handled' || state === 'closed') return overdue ? 'late' : 'in-time';
  return 'none';
}

/** Which step the target time of the desk or the check is about; the deadline of a bureau has a clock of its own. */
export function stepDueShown(
  { state, stepDueAt }: Pick<Report, 'state' | 'stepDueAt'>,
  timeline: readonly { step: string; at: number }[],
): 'accept' | 'dispatch' | 'verify' | null {
  if (stepDueAt === null) return null;
  if (state === 'handled') return 'verify';
  if (state === 'screening') return 'accept';
  if (state !== 'submitted') return null;
  return timeline.some(({ step }) => step === 'accept' || step === 'return') ? 'dispatch' : 'accept';
}
