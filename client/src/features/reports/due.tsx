import { BUREAU_STATES, type ReportState } from '#types/reports/states';
import { DueLine } from '@/components/due-line';

interface DueProps {
  report: { state: ReportState; dueAt: number | null; overdue: boolean };
  now: number;
}

/** The deadline in words, while it runs: only where a bureau has the report. */
export function Due({ report: { state, dueAt, overdue }, now }: DueProps) {
  const running = (BUREAU_STATES as readonly ReportState[]).includes(state);
  if (!running || dueAt === null) return null;
  return <DueLine dueAt={dueAt} overdue={overdue} now={now} />;
}
