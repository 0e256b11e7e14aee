import type { Report } from '#types/reports/report';
import type { ReportStep } from '#types/reports/states';
import type { Words } from '@/words/zh';

/** What stands on a step's button, to this reader of this report. */
export function stepWord(
  step: ReportStep,
  { mine, bureauId }: Pick<Report, 'mine' | 'bureauId'>,
  { names }: Words['caseSteps'],
): string {
  if (step === 'verify' && mine) return names.confirm;
  if (step === 'dispatch' && bureauId !== null) return names.redispatch;
  return names[step];
}
