import { useState } from 'react';
import { askExtension } from '#types/reports/case-contracts';
import { EXTENSIONS_MAX } from '#types/reports/limits';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { EXTENSION_CHOICES_HOURS, sayHours } from '@/features/reports/extension-hours';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

/** More time, before the deadline: how much, and why. */
export function ExtendSheet({ report, steps, now, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps, times } = useWords();
  const [hours, setHours] = useState(0);
  const [missing, setMissing] = useState(false);
  const { reportId, dueAt, categoryId, extensions } = report;
  const words = caseSheets.extend;
  const about = [
    dueAt === null ? '' : `${words.now(times.by(dueAt, now))}\n`,
    words.left(EXTENSIONS_MAX - extensions.length),
  ];
  const send = async (reason: string) => {
    setMissing(hours === 0);
    if (hours === 0) return false;
    return closeIf(steps.take(askExtension, { reportId, hours, reason }, caseSteps.done.extend), onClose);
  };
  return (
    <StepSheet
      title={caseSteps.names.extend}
      about={about.join('')}
      name={`extend:${reportId}`}
      hint={words.hint}
      phrases={words.phrases}
      busy={steps.busy}
      onClose={onClose}
      yes={{ word: words.send, needsNote: true, send }}
    >
      <Field label={words.howLong} problem={missing && hours === 0 ? words.needHours : undefined}>
        <Chips
          chips={EXTENSION_CHOICES_HOURS.map((choice) => ({
            value: String(choice),
            word: sayHours(choice, categoryId, caseSheets),
          }))}
          chosen={[String(hours)]}
          onTap={(choice) => setHours(Number(choice))}
        />
      </Field>
    </StepSheet>
  );
}
