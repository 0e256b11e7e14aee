import { fileAppeal } from '#types/reports/case-contracts';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

/** The leader says why a deadline could not be kept; that it was missed stays on record either way. */
export function AppealSheet({ report: { reportId }, steps, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps } = useWords();
  const words = caseSheets.appeal;
  return (
    <StepSheet
      title={caseSteps.names.appeal}
      about={words.about}
      name={`appeal:${reportId}`}
      hint={words.hint}
      phrases={words.phrases}
      busy={steps.busy}
      onClose={onClose}
      yes={{
        word: words.send,
        needsNote: true,
        send: (reason) =>
          closeIf(steps.take(fileAppeal, { reportId, reason }, caseSteps.done.appeal), onClose),
      }}
    />
  );
}
