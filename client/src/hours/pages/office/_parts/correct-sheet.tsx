import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { HoursEntry } from '#types/tasks/hours';
import { correctHours } from '#types/tasks/hours-contracts';
import { REASON_MAX_CHARS } from '#types/tasks/limits';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { ProblemNote } from '@/components/problem-note';
import { Sheet } from '@/components/sheet';
import { TextArea } from '@/components/text-area';
import shared from '../../../_parts/hours.module.scss';
import { useHoursWords } from '../../../words';
import { MinutesField } from './minutes-field';

interface CorrectSheetProps {
  entry: HoursEntry;
  onClose(): void;
  onDone(): void;
}

/** Takes an entry back, whole or in part, by an entry of its own. */
export function CorrectSheet({ entry, onClose, onDone }: CorrectSheetProps) {
  const { office: words, length } = useHoursWords();
  const act = useAct(correctHours);
  const [minutes, setMinutes] = useState(0);
  const [reason, setReason] = useState('');
  const send = async () => {
    if ((await act.send({ entryId: entry.entryId, minutes, reason }))?.ok) onDone();
  };
  return (
    <Sheet
      title={`${words.correct} · ${entry.title}`}
      onClose={onClose}
      bottom={
        <Button
          block
          kind="primary"
          word={words.correctSend}
          busy={act.busy}
          disabled={minutes === 0 || reason.trim() === ''}
          onTap={() => void send()}
        />
      }
    >
      <View className={shared.stack}>
        <Text className={shared.note}>{words.correctHelp(length(entry.minutes))}</Text>
        <MinutesField
          label={words.takeBack}
          hint={words.minutesHint}
          value={minutes}
          problem={act.problem?.fields['minutes']}
          onChange={setMinutes}
        />
        <Button word={words.takeAll} onTap={() => setMinutes(entry.minutes)} />
        <TextArea
          label={words.reason}
          value={reason}
          hint={words.correctReason}
          maxChars={REASON_MAX_CHARS}
          onChange={setReason}
        />
        <ProblemNote problem={act.problem} />
      </View>
    </Sheet>
  );
}
