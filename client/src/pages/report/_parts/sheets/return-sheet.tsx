import { useState } from 'react';
import { returnReport } from '#types/reports/case-contracts';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

/** "Not ours": why, and whose it may be. The first return goes straight on, a later one to the desk. */
export function ReturnSheet({ report, steps, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps } = useWords();
  const [proposed, setProposed] = useState<string | null>(null);
  const { reportId, returns, bureauId: own, bureaus = [] } = report;
  const words = caseSheets.return;
  return (
    <StepSheet
      title={caseSteps.names.return}
      about={returns === 0 ? words.first : words.again}
      name={`return:${reportId}`}
      hint={words.hint}
      phrases={words.phrases}
      busy={steps.busy}
      onClose={onClose}
      yes={{
        word: words.send,
        needsNote: true,
        send: (reason) =>
          closeIf(
            steps.take(returnReport, { reportId, reason, proposedBureauId: proposed }, ({ bureauName }) =>
              bureauName === null ? caseSteps.done.returnedDesk : caseSteps.done.returnedTo(bureauName),
            ),
            onClose,
          ),
      }}
    >
      <Field label={words.propose}>
        <Chips
          chips={bureaus
            .filter(({ bureauId }) => bureauId !== own)
            .map(({ bureauId, name }) => ({ value: bureauId, word: name }))}
          chosen={proposed === null ? [] : [proposed]}
          onTap={(bureauId) => setProposed((before) => (before === bureauId ? null : bureauId))}
        />
      </Field>
    </StepSheet>
  );
}
