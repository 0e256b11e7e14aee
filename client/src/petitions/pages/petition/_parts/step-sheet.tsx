import { Text } from '@tarojs/components';
import { useState } from 'react';
import { MODERATION_WORDS_MAX_CHARS } from '#types/petitions/limits';
import {
  isUnpublished,
  REJECTION_LABELS,
  REJECTION_REASONS,
  type RejectionReason,
} from '#types/petitions/states';
import { Button } from '@/components/button';
import { Chips } from '@/components/chips';
import { ProblemNote } from '@/components/problem-note';
import { Sheet } from '@/components/sheet';
import { TextArea } from '@/components/text-area';
import { useLanguage } from '@/words/language';
import { usePetitionWords } from '../../../words';
import classes from './sign-sheet.module.scss';
import type { SheetStep } from './step-list';
import { usePetitionStep } from './use-petition-step';

interface StepSheetProps {
  step: SheetStep;
  petitionId: string;
  onClose(): void;
  onDone(): void;
}

/** Steps that ask for words: a reason. The others only for a second tap. */
const WITH_WORDS: readonly SheetStep[] = ['publish', 'reject', 'hide', 'restore'];

export function StepSheet({ step, petitionId, onClose, onDone }: StepSheetProps) {
  const words = usePetitionWords();
  const language = useLanguage((chosen) => chosen.language);
  const [said, setSaid] = useState('');
  const [reason, setReason] = useState<RejectionReason | null>(null);
  const { take, busy, problem } = usePetitionStep(petitionId, step);
  const go = async () => {
    if (await take({ said, reason })) onDone();
  };
  const button = (
    <Button
      kind={step === 'withdraw' || step === 'hide' ? 'danger' : 'primary'}
      block
      word={words.confirm(words.steps[step])}
      busy={busy}
      onTap={() => void go()}
    />
  );
  return (
    <Sheet title={words.steps[step]} onClose={onClose} bottom={button}>
      {step === 'reject' && (
        <Chips
          chosen={reason === null ? [] : [reason]}
          onTap={(value) => setReason(value as RejectionReason)}
          chips={REJECTION_REASONS.map((value) => ({ value, word: REJECTION_LABELS[value][language] }))}
        />
      )}
      {reason !== null && (
        <Text className={classes.fine}>{isUnpublished(reason) ? words.reasonHides : words.reasonShows}</Text>
      )}
      {WITH_WORDS.includes(step) && (
        <TextArea
          label={words.reason}
          value={said}
          hint={words.reasonHint}
          maxChars={MODERATION_WORDS_MAX_CHARS}
          onChange={setSaid}
        />
      )}
      <ProblemNote problem={problem} ofFields />
    </Sheet>
  );
}
