import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Stopper } from '#types/reports/categories';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { ring } from '@/device/ring';
import { useLanguage, useWords } from '@/words/language';
import classes from './stoppers.module.scss';

/** "Is it one of these?" A yes means ringing somebody now, not filling in a form. */
export function Stoppers({
  stoppers,
  onStopped,
}: {
  stoppers: readonly Stopper[];
  onStopped(yes: boolean): void;
}) {
  const { filing: words } = useWords();
  const language = useLanguage((state) => state.language);
  const [chosen, setChosen] = useState<string | null>(null);
  if (stoppers.length === 0) return null;
  const said = (zh: string, en: string | undefined) => (language === 'en' && en ? en : zh);
  const stopper = stoppers.find(({ question }) => question === chosen);
  const choose = (question: string) => {
    const next = question === chosen ? null : question;
    setChosen(next);
    onStopped(next !== null);
  };
  return (
    <Card>
      <View className={classes.stoppers} aria-live="polite">
        <Text className={classes.title}>{words.stoppers}</Text>
        <Chips
          chips={stoppers.map(({ question, questionEn }) => ({
            value: question,
            word: said(question, questionEn),
          }))}
          chosen={chosen ? [chosen] : []}
          onTap={choose}
        />
        {stopper && (
          <>
            <Text className={classes.says}>{said(stopper.consequence, stopper.consequenceEn)}</Text>
            <Button kind="primary" block word={words.ring(stopper.phone)} onTap={() => ring(stopper.phone)} />
          </>
        )}
      </View>
    </Card>
  );
}
