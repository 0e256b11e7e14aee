import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { listParked, retryParked, type ParkedItem } from '#types/notices/admin-contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { useLanguage, useMarks, useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { ProblemNote } from '@/components/problem-note';
import { useAdminWords } from '../../words';

/** As many as the server takes at once. */
const RETRIED_MAX = 100;

/** What could not be done for good: why, and once more. */
export default function Parked() {
  const all = useWords();
  const marks = useMarks();
  const words = useAdminWords();
  const language = useLanguage((state) => state.language);
  const { parked: say, templates } = words.messages;
  useTitle(words.sections.parked.title);
  const page = usePage({ contract: listParked, input: {}, keepAs: null });
  const retrying = useAct(retryParked);
  const [said, setSaid] = useState('');
  const now = Date.now();

  const retry = async (items: readonly ParkedItem[]) => {
    const isDoubtful = items.some(({ doubtful }) => doubtful);
    if (isDoubtful) {
      const { confirm } = await Taro.showModal({
        title: say.retry,
        content: say.retryAsk,
        cancelText: all.common.cancel,
      });
      if (!confirm) return;
    }
    const idsOf = (of: ParkedItem['of']) =>
      items.flatMap((item) => (item.of === of ? [item.parkedId] : [])).slice(0, RETRIED_MAX);
    const outcome = await retrying.send({ pushes: idsOf('push'), rows: idsOf('row') });
    if (!outcome?.ok) return;
    setSaid(say.retried(outcome.data.retried));
    await page.reload();
  };
  const titleOf = ({ of, what, title, titleEn }: ParkedItem) =>
    of === 'push'
      ? language === 'en'
        ? titleEn
        : title
      : (say.kinds[what] ?? `${say.row}${marks.colon}${what}`);
  const reasonOf = ({ doubtful, code, reason }: ParkedItem) =>
    doubtful ? say.unknown : ((code === null ? undefined : say.codes[code]) ?? reason);
  const factsOf = ({ of, what, code, attempts, parkedAt }: ParkedItem) =>
    [
      of === 'push' ? (templates.names[what] ?? what) : '',
      code === null ? '' : say.number(code),
      say.attempts(attempts),
      all.times.moment(parkedAt, now),
    ]
      .filter(Boolean)
      .join(' · ');

  return (
    <PageScreen page={page}>
      {({ items, pushes, rows }) => (
        <View className={classes.stack}>
          {said !== '' && (
            <Text className={classes.note} aria-live="polite">
              {said}
            </Text>
          )}
          <ProblemNote problem={retrying.problem} />
          {items.length === 0 ? (
            <Message icon="check-circle" words={say.none} />
          ) : (
            <>
              <Text className={classes.title}>{say.counts(pushes, rows)}</Text>
              <Text className={classes.note}>{say.inbox}</Text>
              {items.length > 1 && (
                <Button word={say.retryAll} block busy={retrying.busy} onTap={() => void retry(items)} />
              )}
            </>
          )}
          {items.map((item) => (
            <Card key={item.parkedId}>
              <View className={classes.stack}>
                <Text className={classes.title}>{titleOf(item)}</Text>
                <Text>{reasonOf(item)}</Text>
                <Text className={classes.note}>{factsOf(item)}</Text>
                <Button
                  word={say.retry}
                  label={`${say.retry}${marks.colon}${titleOf(item)}`}
                  block
                  busy={retrying.busy}
                  onTap={() => void retry([item])}
                />
              </View>
            </Card>
          ))}
        </View>
      )}
    </PageScreen>
  );
}
