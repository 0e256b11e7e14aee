import { useState } from 'react';
import { hidePart, restorePart } from '#types/reports/moderation-contracts';
import { Field } from '@/components/field';
import { PartChoice } from '@/features/reports/part-choice';
import { keyOfPart, partsOf } from '@/features/reports/parts';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

/** Out of the public's sight, or back into it: which part, and why. */
export function HideSheet({
  report,
  timeline,
  steps,
  step,
  onClose,
}: StepSheetProps & { step: 'hide' | 'restore' }) {
  const { caseSheets, caseSteps } = useWords();
  const parts = partsOf(report, timeline).filter(({ hidden }) => hidden === (step === 'restore'));
  const [first] = parts;
  const [chosen, setChosen] = useState(parts.length === 1 && first ? keyOfPart(first) : null);
  const [missing, setMissing] = useState(false);
  const words = caseSheets[step];
  const { reportId } = report;
  const send = async (reason: string) => {
    const found = parts.find((part) => keyOfPart(part) === chosen);
    setMissing(!found);
    if (!found) return false;
    const { part, partId } = found;
    const contract = step === 'hide' ? hidePart : restorePart;
    return closeIf(steps.take(contract, { reportId, part, partId, reason }, caseSteps.done[step]), onClose);
  };
  return (
    <StepSheet
      title={caseSteps.names[step]}
      about={words.about}
      name={`${step}:${reportId}`}
      hint={step === 'restore' ? caseSheets.restore.hint : caseSheets.reporterReads}
      phrases={words.phrases}
      busy={steps.busy}
      onClose={onClose}
      yes={{ word: words.send, needsNote: true, send }}
    >
      <Field label={words.which} problem={missing ? caseSheets.needPart : undefined}>
        <PartChoice parts={parts} chosen={chosen} onChoose={setChosen} />
      </Field>
    </StepSheet>
  );
}
