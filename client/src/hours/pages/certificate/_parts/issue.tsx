import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '#types/china-time';
import { issueCertificate } from '#types/tasks/certificate-contracts';
import { PERSON_NAME_MAX_CHARS } from '#types/tasks/limits';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { TextRow } from '@/components/text-row';
import shared from '../../../_parts/hours.module.scss';
import { PeriodChoice, periodFor } from '../../../_parts/period-choice';
import { useHoursWords } from '../../../words';

/** Name, period, and a certificate of the figures of this moment. */
export function Issue({ onIssued }: { onIssued(code: string): void }) {
  const words = useHoursWords().certificate;
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
        <TextRow
          label={words.name}
          hint={words.nameHint}
          value={name}
          maxChars={PERSON_NAME_MAX_CHARS}
          problem={act.problem?.fields['name']}
          onChange={setName}
        />
        <Field label={words.period} problem={act.problem?.fields['period']}>
          <PeriodChoice kinds={['month', 'lastMonth', 'year', 'other']} first="year" onChange={setPeriod} />
        </Field>
        <Text className={shared.note}>{words.issueHelp}</Text>
        <ProblemNote problem={act.problem} />
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
