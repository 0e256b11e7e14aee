import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '#types/china-time';
import { enterHours } from '#types/tasks/hours-contracts';
import { REASON_MAX_CHARS, TITLE_MAX_CHARS } from '#types/tasks/limits';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { Sheet } from '@/components/sheet';
import { TextArea } from '@/components/text-area';
import { TextRow } from '@/components/text-row';
import shared from '../../../_parts/hours.module.scss';
import { DayField } from '../../../_parts/period-choice';
import { useHoursWords } from '../../../words';
import { MinutesField } from './minutes-field';

interface EnterSheetProps {
  personId: string;
  onClose(): void;
  onDone(): void;
}

/** What was done, when, how long, and why it is entered by hand. */
export function EnterSheet({ personId, onClose, onDone }: EnterSheetProps) {
  const words = useHoursWords().office;
  const act = useAct(enterHours);
  const today = dayOf(Date.now());
  const [title, setTitle] = useState('');
  const [day, setDay] = useState(today);
  const [minutes, setMinutes] = useState(0);
  const [reason, setReason] = useState('');
  const ready = title.trim() !== '' && minutes > 0 && reason.trim() !== '';
  const send = async () => {
    if ((await act.send({ personId, title, day, minutes, reason }))?.ok) onDone();
  };
  const wrong = act.problem?.fields ?? {};
  return (
    <Sheet
      title={words.enter}
      onClose={onClose}
      bottom={
        <Button
          block
          kind="primary"
          word={words.send}
          busy={act.busy}
          disabled={!ready}
          onTap={() => void send()}
        />
      }
    >
      <View className={shared.stack}>
        <Text className={shared.note}>{words.enterHelp}</Text>
        <TextRow
          label={words.what}
          hint={words.whatHint}
          value={title}
          maxChars={TITLE_MAX_CHARS}
          problem={wrong['title']}
          onChange={setTitle}
        />
        <Field label={words.when} problem={wrong['day']}>
          <DayField word="" day={day} latest={today} onChange={setDay} />
        </Field>
        <MinutesField
          label={words.minutes}
          hint={words.minutesHint}
          value={minutes}
          problem={wrong['minutes']}
          onChange={setMinutes}
        />
        <TextArea
          label={words.reason}
          value={reason}
          hint={words.reasonHint}
          maxChars={REASON_MAX_CHARS}
          onChange={setReason}
          {...(wrong['reason'] ? { problem: wrong['reason'] } : {})}
        />
        <ProblemNote problem={act.problem} />
      </View>
    </Sheet>
  );
}
