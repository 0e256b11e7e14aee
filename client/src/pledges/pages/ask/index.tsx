import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { publishSurvey, QUESTIONS } from '#types/petitions/survey-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { endOfDay } from '@/components/day-choice';
import { Field } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { Screen } from '@/components/screen';
import { TextRow } from '@/components/text-row';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/pledges.module.scss';
import { usePledgeWords } from '../../words';

const MAX_CHARS = 60;
const OPTIONS_MAX = 5;
const DAYS = [7, 14, 30];

interface Asked {
  question: string;
  options: string[];
  aware: number[];
}

const EMPTY: Asked = { question: '', options: ['', ''], aware: [] };

/** 发布问卷: three questions; the ticked options count as knowing of the campaign. */
export default function Ask() {
  const { ask: words } = usePledgeWords();
  useTitle(words.title);
  const [title, setTitle] = useState('');
  const [days, setDays] = useState(14);
  const [asked, setAsked] = useState<Asked[]>(() => Array.from({ length: QUESTIONS }, () => EMPTY));
  const act = useAct(publishSurvey);
  const change = (index: number, part: Partial<Asked>) =>
    setAsked((before) => before.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const publish = async () => {
    const outcome = await act.send({ title, questions: asked, closesAt: endOfDay(Date.now(), days) });
    if (outcome?.ok) void Taro.navigateBack();
  };
  const bottom = (
    <Button kind="primary" block word={words.submit} busy={act.busy} onTap={() => void publish()} />
  );
  return (
    <Screen bottom={bottom}>
      <Card>
        <View className={classes.parts}>
          <TextRow
            label={words.name}
            hint={words.nameHint}
            value={title}
            maxChars={MAX_CHARS}
            onChange={setTitle}
          />
          <Field label={words.days}>
            <Chips
              chosen={[String(days)]}
              onTap={(value) => setDays(Number(value))}
              chips={DAYS.map((count) => ({ value: String(count), word: words.daysWord(count) }))}
            />
          </Field>
        </View>
      </Card>
      {asked.map(({ question, options, aware }, index) => (
        <Card key={index}>
          <View className={classes.parts}>
            <TextRow
              label={words.question(index + 1)}
              hint={words.questionHint}
              value={question}
              maxChars={MAX_CHARS}
              onChange={(value) => change(index, { question: value })}
            />
            {options.map((option, at) => (
              <TextRow
                key={at}
                label={words.option(at + 1)}
                hint={words.option(at + 1)}
                value={option}
                maxChars={MAX_CHARS}
                onChange={(value) =>
                  change(index, { options: options.map((one, other) => (other === at ? value : one)) })
                }
              />
            ))}
            {options.length < OPTIONS_MAX && (
              <Button
                kind="quiet"
                icon="plus"
                word={words.addOption}
                onTap={() => change(index, { options: [...options, ''] })}
              />
            )}
            <Field label={words.aware}>
              <Chips
                chosen={aware.map(String)}
                onTap={(value) => {
                  const at = Number(value);
                  change(index, {
                    aware: aware.includes(at) ? aware.filter((one) => one !== at) : [...aware, at],
                  });
                }}
                chips={options.map((option, at) => ({
                  value: String(at),
                  word: option || words.option(at + 1),
                }))}
              />
            </Field>
          </View>
        </Card>
      ))}
      <ProblemNote problem={act.problem} ofFields />
    </Screen>
  );
}
