import type { Report, TimelineEntry } from '#types/reports/report';
import { actionsShown } from '@/features/reports/actions-shown';
import { MoreSheet } from './sheets/more-sheet';
import { StepSheets } from './step-sheets';
import type { useReportSteps } from './use-report-steps';

interface ReportSheetsProps {
  report: Report;
  timeline: readonly TimelineEntry[];
  now: number;
  on: ReturnType<typeof useReportSteps>;
}

/** Whatever has come up from below, over the page. */
export function ReportSheets({ report, timeline, now, on }: ReportSheetsProps) {
  const { open, close, steps, take } = on;
  if (open === null) return null;
  if (open === 'more')
    return <MoreSheet report={report} steps={actionsShown(report).more} onChoose={take} onClose={close} />;
  return (
    <StepSheets open={open} report={report} timeline={timeline} steps={steps} now={now} onClose={close} />
  );
}
