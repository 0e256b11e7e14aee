import type { ReportCard } from '#types/reports/report';
import { acceptReport } from '#types/reports/contracts';
import { call } from '@/cloud/call';
import { newKey } from '@/cloud/key';

export interface Accepted {
  /** With a bureau. */
  sent: number;
  /** Accepted, now or before, and waiting for a bureau to be chosen. */
  open: number;
  failed: number;
}

/** One after the other, each its own act: one that fails stops none of the others. */
export async function acceptAll(
  reports: readonly ReportCard[],
  onProgress: (done: number) => void,
): Promise<Accepted> {
  const counts: Accepted = { sent: 0, open: 0, failed: 0 };
  for (const [index, { reportId }] of reports.entries()) {
    const outcome = await call(acceptReport, { reportId }, { key: newKey() });
    if (outcome.ok) counts[outcome.data.state === 'submitted' ? 'open' : 'sent'] += 1;
    else counts[outcome.problem.code === 'report.moved-on' ? 'open' : 'failed'] += 1;
    onProgress(index + 1);
  }
  return counts;
}
