import { rejectReport } from '#types/reports/contracts';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

/** Not accepted: the reporter reads why. */
export function RejectSheet({ report: { reportId }, steps, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps } = useWords();
  return (
    <StepSheet
      title={caseSteps.names.reject}
      name={`reject:${reportId}`}
      hint={caseSheets.reporterReads}
      phrases={caseSheets.reject.phrases}
      busy={steps.busy}
      onClose={onClose}
      yes={{
        word: caseSheets.reject.send,
        needsNote: true,
        send: (reason) =>
          closeIf(steps.take(rejectReport, { reportId, reason }, caseSteps.done.reject), onClose),
      }}
    />
  );
}
