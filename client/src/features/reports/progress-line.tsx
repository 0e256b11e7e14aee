import type { ReportState } from '#types/reports/states';
import { StepLine } from '@/components/step-line';
import { useWords } from '@/words/language';
import { STAGE_REACHED } from './state-look';

interface ProgressLineProps {
  state: ReportState;
  /** Dates in words by stage, where known. */
  dates?: readonly (string | undefined)[];
}

/** A report on its way in five steps; nothing for one that has left this way (rejected, merged …). */
export function ProgressLine({ state, dates = [] }: ProgressLineProps) {
  const words = useWords();
  const reached = STAGE_REACHED[state];
  if (reached === 0) return null;
  return (
    <StepLine
      steps={words.report.stages.map((word, index) => ({ word, at: dates[index] }))}
      reached={reached}
    />
  );
}
