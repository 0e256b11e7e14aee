import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { listParked, retryParked, type ParkedItem } from '#types/notices/admin-contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { ProblemNote } from '@/components/problem-note';
import { useSure } from '@/components/use-sure';
import { useAdminWords } from '../../words';
import { ParkedCard } from './_parts/parked-card';

/** As many as the server takes at once. */
const RETRIED_MAX = 100;

/** What could not be done for good: why, and once more. */
export default function Parked() {
  const words = useAdminWords();
  const { parked: say } = words.messages;
  useTitle(words.sections.parked.title);
  const page = usePage({ contract: listParked, input: {}, keepAs: null });
  const retrying = useAct(retryParked);
  const [said, setSaid] = useState('');
  const now = Date.now();

  const sure = useSure();
  const retry = async (items: readonly ParkedItem[]) => {
    const mayHaveCome = items.some(({ trouble }) => trouble === 'unanswered');
    if (mayHaveCome && !(await sure(say.retry, say.retryAsk))) return;
    const idsOf = (of: ParkedItem['of']) =>
      items.flatMap((item) => (item.of === of ? [item.parkedId] : [])).slice(0, RETRIED_MAX);
    const outcome = await retrying.send({ pushes: idsOf('push'), rows: idsOf('row') });
    if (!outcome?.ok) return;
    setSaid(say.retried(outcome.data.retried));
    await page.reload();
  };
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
              <Text className={classes.note}>
                {pushes + rows > items.length ? say.latest(items.length) + say.inbox : say.inbox}
              </Text>
              {items.length > 1 && (
                <Button word={say.retryAll} block busy={retrying.busy} onTap={() => void retry(items)} />
              )}
            </>
          )}
          {items.map((item) => (
            <ParkedCard
              key={item.parkedId}
              item={item}
              now={now}
              busy={retrying.busy}
              onRetry={() => void retry([item])}
            />
          ))}
        </View>
      )}
    </PageScreen>
  );
}
