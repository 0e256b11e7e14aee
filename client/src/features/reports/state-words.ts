import type { ReportState } from '#types/reports/states';
import type { Words } from '@/words/zh';

/** How a report stands, as one sentence to its reporter. */
export function stateWords(report: { state: ReportState; bureauName: string | null }, words: Words): string {
  const { aside, waiting, done, handled } = words.report;
  switch (report.state) {
    case 'submitted':
      return waiting;
    case 'dispatched':
    case 'handling':
      return words.report.with(report.bureauName ?? words.report.toDesk);
    case 'handled':
      return handled;
    case 'closed':
      return done;
    default:
      return aside[report.state];
  }
}
