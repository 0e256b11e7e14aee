import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '#types/china-time';
import { enterHours } from '#types/tasks/hours-contracts';
import { REASON_MAX_CHARS, TITLE_MAX_CHARS } from '#types/tasks/limits';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { TextArea } from '@/components/text-area';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
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
  const all = useWords();
  const language = useLanguage((state) => state.language);
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
        <Field label={words.what} problem={wrong['title']}>
          <Input
            className={shared.input}
            value={title}
            maxlength={TITLE_MAX_CHARS}
            placeholder={words.whatHint}
            cursorSpacing={96}
            aria-label={words.what}
            onInput={(event) => setTitle(event.detail.value)}
          />
        </Field>
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
        {act.problem && <Text className={shared.wrong}>{sayProblem(act.problem, language, all)}</Text>}
      </View>
    </Sheet>
  );
}
