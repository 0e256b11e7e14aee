import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '#types/china-time';
import { issueCertificate } from '#types/tasks/certificate-contracts';
import { PERSON_NAME_MAX_CHARS } from '#types/tasks/limits';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import shared from '../../../_parts/hours.module.scss';
import { PeriodChoice, periodFor } from '../../../_parts/period-choice';
import { useHoursWords } from '../../../words';

/** Name, period, and a certificate of the figures of this moment. */
export function Issue({ onIssued }: { onIssued(code: string): void }) {
  const words = useHoursWords().certificate;
  const all = useWords();
  const language = useLanguage((state) => state.language);
  const act = useAct(issueCertificate);
  const [name, setName] = useState('');
  const [period, setPeriod] = useState(() => periodFor('year', dayOf(Date.now())));
  const send = async () => {
    const outcome = await act.send({ name, period });
    if (outcome?.ok) onIssued(outcome.data.certificate.code);
  };
  return (
    <Card>
      <View className={shared.stack}>
        <Field label={words.name} problem={act.problem?.fields['name']}>
          <Input
            className={shared.input}
            value={name}
            maxlength={PERSON_NAME_MAX_CHARS}
            placeholder={words.nameHint}
            aria-label={words.name}
            onInput={(event) => setName(event.detail.value)}
          />
        </Field>
        <Field label={words.period} problem={act.problem?.fields['period']}>
          <PeriodChoice kinds={['month', 'lastMonth', 'year', 'other']} first="year" onChange={setPeriod} />
        </Field>
        <Text className={shared.note}>{words.issueHelp}</Text>
        {act.problem && <Text className={shared.wrong}>{sayProblem(act.problem, language, all)}</Text>}
        <Button
          block
          kind="primary"
          word={words.send}
          busy={act.busy}
          disabled={name.trim() === ''}
          onTap={() => void send()}
        />
      </View>
    </Card>
  );
}
