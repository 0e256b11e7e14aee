import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import { NoteField } from '@/features/reports/note-field';
import { useWords } from '@/words/language';
import classes from './reason-sheet.module.scss';

interface ReasonSheetProps {
  step: 'reject' | 'suspend';
  busy: boolean;
  onSend(reason: string): void;
  onClose(): void;
}

/** Why: the reporter reads it. */
export function ReasonSheet({ step, busy, onSend, onClose }: ReasonSheetProps) {
  const { moreSteps } = useWords();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = () => (reason.trim() === '' ? setMissing(true) : onSend(reason.trim()));
  return (
    <Sheet title={moreSteps[step]} onClose={onClose}>
      <NoteField
        label={moreSteps.reason}
        hint={moreSteps.reasonHint}
        phrases={step === 'reject' ? moreSteps.rejectPhrases : moreSteps.suspendPhrases}
        value={reason}
        problem={missing && reason.trim() === '' ? moreSteps.needReason : undefined}
        onChange={setReason}
      />
      <View className={classes.send}>
        <Button word={moreSteps[step]} kind="primary" block busy={busy} onTap={send} />
      </View>
    </Sheet>
  );
}
