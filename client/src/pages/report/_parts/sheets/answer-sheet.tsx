import { answerSuspension } from '#types/reports/case-contracts';
import { Quote } from '@/components/quote';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

/** A bureau that must agree to a suspended case says so, or objects and says why. */
export function AnswerSheet({ report, steps, now, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps, times } = useWords();
  const { reportId, suspension } = report;
  const { done, names } = caseSteps;
  const send = (agrees: boolean) => (note: string) =>
    closeIf(
      steps.take(answerSuspension, { reportId, agrees, note }, agrees ? done.agreed : done.objected),
      onClose,
    );
  return (
    <StepSheet
      title={names.answer}
      name={`answer:${reportId}`}
      busy={steps.busy}
      onClose={onClose}
      yes={{ word: caseSheets.agree, needsNote: false, send: send(true) }}
      no={{ word: caseSheets.refuse, needsNote: true, send: send(false) }}
    >
      {suspension && (
        <Quote
          title={caseSheets.suspend.planned(times.day(suspension.planAt, now))}
          words={suspension.reason}
          fine={report.bureauName ?? undefined}
        />
      )}
    </StepSheet>
  );
}
