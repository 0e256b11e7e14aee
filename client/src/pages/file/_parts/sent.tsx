import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import type { fileReport } from '#types/reports/contracts';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Screen } from '@/components/screen';
import type { PushAnswer } from '@/device/subscribe';
import { askPush } from '@/features/notices/ask-push';
import { goToReport } from '@/features/reports/routes';
import { useWords } from '@/words/language';
import type { Words } from '@/words/zh';
import classes from './sent.module.scss';

export type SentReport = OutputOf<typeof fileReport>;

function nextLines({ state, bureauName, dueAt }: SentReport, words: Words): string[] {
  if (state === 'screening') return [words.filing.successScreening];
  if (!bureauName) return [words.filing.successDesk];
  const sent = words.filing.successSent(bureauName);
  return dueAt === null ? [sent] : [sent, words.filing.successBy(words.times.by(dueAt, Date.now()))];
}

const answerWords = (answer: PushAnswer, { filing }: Words): string =>
  ({
    accepted: filing.notifyYes,
    refused: filing.notifyNo,
    'switched-off': filing.notifyOff,
    failed: filing.notifyFailed,
  })[answer];

/** What happens next and by when; the push is asked for here, where a person knows what for. */
export function Sent({
  report,
  onAgain,
  onAgainHere,
}: {
  report: SentReport;
  onAgain(): void;
  onAgainHere(): void;
}) {
  const words = useWords();
  const [answer, setAnswer] = useState<PushAnswer | null>(null);
  const asked = answer !== null && answer !== 'failed';
  // First thing in the tap: WeChat shows its question only in answer to it.
  const ask = () => void askPush('filed').then(setAnswer);
  const open = () => goToReport(report.reportId);
  return (
    <Screen
      bottom={
        asked ? (
          <Button kind="primary" block word={words.filing.openReport} onTap={open} />
        ) : (
          <Button kind="primary" block icon="inbox" word={words.filing.notifyMe} onTap={ask} />
        )
      }
    >
      <View className={classes.sent} aria-live="polite">
        <View className={classes.disc}>
          <Icon name="check" size="large" />
        </View>
        <Text className={classes.title}>{words.filing.successTitle}</Text>
        {nextLines(report, words).map((line) => (
          <Text key={line} className={classes.next}>
            {line}
          </Text>
        ))}
      </View>
      <Card>
        <View className={classes.number}>
          <Text className={classes.label}>{words.filing.number}</Text>
          <Text className={classes.value} userSelect>
            {report.number}
          </Text>
        </View>
      </Card>
      {answer && <Text className={classes.answer}>{answerWords(answer, words)}</Text>}
      <View className={classes.links}>
        {!asked && <Button kind="quiet" word={words.filing.openReport} onTap={open} />}
        <Button kind="quiet" word={words.filing.againHere} onTap={onAgainHere} />
        <Button kind="quiet" word={words.filing.again} onTap={onAgain} />
      </View>
    </Screen>
  );
}
