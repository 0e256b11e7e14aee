import { decideAppeal } from '#types/reports/case-contracts';
import { Quote } from '@/components/quote';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

/** The desk answers an appeal: excused or not, with a word of why. */
export function DecideAppealSheet({ report, steps, now, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps, lateness, times } = useWords();
  const { reportId } = report;
  const words = caseSheets.appeal;
  const asked = report.lateness.find(({ appeal }) => appeal?.state === 'asked');
  const { done, names } = caseSteps;
  const send = (excused: boolean) => (note: string) =>
    closeIf(
      steps.take(decideAppeal, { reportId, excused, note }, excused ? done.excused : done.upheld),
      onClose,
    );
  return (
    <StepSheet
      title={names['decide-appeal']}
      about={words.about}
      name={`decide-appeal:${reportId}`}
      label={caseSheets.reason}
      hint={words.noteHint}
      busy={steps.busy}
      onClose={onClose}
      yes={{ word: words.excuse, needsNote: true, send: send(true) }}
      no={{ word: words.uphold, needsNote: true, send: send(false) }}
    >
      {asked?.appeal && (
        <Quote
          title={lateness.missed(times.by(asked.dueAt, now))}
          words={asked.appeal.reason}
          fine={[asked.bureauName, times.moment(asked.appeal.askedAt, now)].filter(Boolean).join(' · ')}
        />
      )}
    </StepSheet>
  );
}
