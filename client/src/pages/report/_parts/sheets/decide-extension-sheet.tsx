import { decideExtension } from '#types/reports/case-contracts';
import { Quote } from '@/components/quote';
import { sayHours } from '@/features/reports/extension-hours';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

/** The desk answers a bureau that asks for more time. */
export function DecideExtensionSheet({ report, steps, now, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps, times } = useWords();
  const { reportId, dueAt, categoryId } = report;
  const asked = report.extensions.find(({ state }) => state === 'asked');
  const { done, names } = caseSteps;
  const send = (granted: boolean) => (note: string) =>
    closeIf(
      steps.take(decideExtension, { reportId, granted, note }, granted ? done.granted : done.notGranted),
      onClose,
    );
  return (
    <StepSheet
      title={names['decide-extension']}
      about={dueAt === null ? undefined : caseSheets.extend.now(times.by(dueAt, now))}
      name={`decide-extension:${reportId}`}
      busy={steps.busy}
      onClose={onClose}
      yes={{ word: caseSheets.extend.grant, needsNote: false, send: send(true) }}
      no={{ word: caseSheets.refuse, needsNote: true, send: send(false) }}
    >
      {asked && (
        <Quote
          title={caseSheets.extend.asked(sayHours(asked.hours, categoryId, caseSheets))}
          words={asked.reason}
          fine={[report.bureauName, times.moment(asked.askedAt, now)].filter(Boolean).join(' · ')}
        />
      )}
    </StepSheet>
  );
}
