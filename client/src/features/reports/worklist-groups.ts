import type { ReportCard } from '#types/reports/report';
import { BUREAU_STATES, type ReportState } from '#types/reports/states';
import { townTime } from '@/words/times';

/** In the order a person should look at them. The last three wait without a deadline of the reader's own. */
export const WORKLIST_GROUPS = ['overdue', 'today', 'later', 'to-accept', 'to-dispatch', 'to-check'] as const;
export type WorklistGroupName = (typeof WORKLIST_GROUPS)[number];

export interface WorklistGroup {
  name: WorklistGroupName;
  reports: ReportCard[];
  /** There may be more of it on pages not yet read. */
  open: boolean;
}

const isRunning = (state: ReportState) => (BUREAU_STATES as readonly ReportState[]).includes(state);

export function groupOf(
  { state, dueAt, accepted }: Pick<ReportCard, 'state' | 'dueAt' | 'accepted'>,
  now: number,
): WorklistGroupName {
  if (state === 'screening') return 'to-accept';
  if (state === 'submitted') return accepted ? 'to-dispatch' : 'to-accept';
  if (!isRunning(state)) return 'to-check';
  if (dueAt === null) return 'later';
  if (dueAt <= now) return 'overdue';
  return townTime(dueAt).dayNumber === townTime(now).dayNumber ? 'today' : 'later';
}

/**
 * What was read so far, grouped; empty groups are left out. The list is read most urgent first, so that a page to come
 * continues the group of the last running deadline and those without one, and no earlier one.
 */
export function groupWorklist(reports: readonly ReportCard[], now: number, more: boolean): WorklistGroup[] {
  const deadlines: readonly WorklistGroupName[] = ['overdue', 'today', 'later'];
  const lastRunning = [...reports].reverse().find(({ state }) => isRunning(state));
  const passed = lastRunning ? deadlines.indexOf(groupOf(lastRunning, now)) : -1;
  return WORKLIST_GROUPS.map((name) => ({
    name,
    reports: reports.filter((report) => groupOf(report, now) === name),
    open: more && (deadlines.indexOf(name) === -1 || deadlines.indexOf(name) >= passed),
  })).filter(({ reports: found }) => found.length > 0);
}

/** Pages put together: one read twice (it moved while the list was read) is shown once, as it was read last. */
export function appendPage(shown: readonly ReportCard[], page: readonly ReportCard[]): ReportCard[] {
  const fresh = new Set(page.map(({ reportId }) => reportId));
  return [...shown.filter(({ reportId }) => !fresh.has(reportId)), ...page];
}

/** What can be narrowed to, and what the server is asked for then. */
export const WORKLIST_FILTERS = {
  all: undefined,
  'to-start': ['dispatched'],
  handling: ['handling'],
  'to-accept': ['screening', 'submitted'],
  'to-check': ['handled'],
} as const satisfies Record<string, readonly ReportState[] | undefined>;
export type WorklistFilter = keyof typeof WORKLIST_FILTERS;

/** Worth offering: those that would narrow what is there. None where everything is of one kind. */
export function filtersOf(reports: readonly Pick<ReportCard, 'state'>[]): WorklistFilter[] {
  const kinds = (Object.keys(WORKLIST_FILTERS) as WorklistFilter[]).filter((filter) =>
    reports.some(({ state }) =>
      (WORKLIST_FILTERS[filter] as readonly ReportState[] | undefined)?.includes(state),
    ),
  );
  return kinds.length > 1 ? ['all', ...kinds] : [];
}

/** What was read for another choice is not shown under this one. */
export function narrowed(reports: readonly ReportCard[], filter: WorklistFilter): readonly ReportCard[] {
  const states: readonly ReportState[] | undefined = WORKLIST_FILTERS[filter];
  return states ? reports.filter(({ state }) => states.includes(state)) : reports;
}
