import { useState } from 'react';
import {
  COMPLAINT_REASON_LABELS,
  COMPLAINT_REASONS,
  fileComplaint,
  type ComplaintReason,
} from '#types/reports/moderation-contracts';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { PartChoice } from '@/features/reports/part-choice';
import { keyOfPart, partsOf } from '@/features/reports/parts';
import { useLanguage, useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

/** 举报: which part, what is wrong with it. By anybody, on what they see. */
export function ComplainSheet({ report, timeline, steps, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps } = useWords();
  const language = useLanguage((state) => state.language);
  const parts = partsOf(report, timeline).filter(({ hidden }) => !hidden);
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState<ComplaintReason | null>(null);
  const [pressed, setPressed] = useState(false);
  const { reportId } = report;
  const words = caseSheets.complain;
  const send = async (said: string) => {
    setPressed(true);
    const found = parts.find((part) => keyOfPart(part) === chosen);
    if (!found || reason === null) return false;
    const { part, partId } = found;
    const input = { reportId, part, partId, reason, words: said };
    return closeIf(steps.take(fileComplaint, input, caseSteps.done.complain), onClose);
  };
  return (
    <StepSheet
      title={words.title}
      about={words.about}
      name={`complain:${reportId}`}
      label={words.words}
      hint={words.hint}
      busy={steps.busy}
      onClose={onClose}
      yes={{ word: words.send, needsNote: false, send }}
    >
      <Field label={words.which} problem={pressed && chosen === null ? caseSheets.needPart : undefined}>
        <PartChoice parts={parts} chosen={chosen} onChoose={setChosen} />
      </Field>
      <Field label={words.why} problem={pressed && reason === null ? words.needWhy : undefined}>
        <Chips
          chips={COMPLAINT_REASONS.map((value) => ({
            value,
            word: COMPLAINT_REASON_LABELS[value][language],
          }))}
          chosen={reason === null ? [] : [reason]}
          onTap={(value) => setReason(value as ComplaintReason)}
        />
      </Field>
    </StepSheet>
  );
}
