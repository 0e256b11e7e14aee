import { Text, View } from '@tarojs/components';
import type { ParkedItem } from '#types/notices/admin-contracts';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { useLanguage, useMarks, useWords } from '@/words/language';
import classes from '../../../_parts/admin.module.scss';
import { whyStopped } from '../../../_parts/why-stopped';
import { useAdminWords } from '../../../words';

interface ParkedCardProps {
  item: ParkedItem;
  now: number;
  busy: boolean;
  onRetry(): void;
}

/** One that stopped: what it is, why in plain words and what to do; below, what to quote to whoever must look further. */
export function ParkedCard({ item, now, busy, onRetry }: ParkedCardProps) {
  const { times } = useWords();
  const marks = useMarks();
  const { parked: say, templates } = useAdminWords().messages;
  const language = useLanguage((state) => state.language);
  const { of, what, code, reason, attempts, parkedAt, parkedId } = item;
  const isPush = of === 'push';
  const work = say.kinds[what] ?? `${say.row}${marks.colon}${what}`;
  const title = isPush ? (language === 'en' ? item.titleEn : item.title) : work;
  const facts = [
    isPush ? (templates.names[what] ?? what) : '',
    say.attempts(attempts),
    times.moment(parkedAt, now),
  ];
  const quoted = [code === null ? '' : say.number(code), reason, `${say.parkedId}${marks.colon}${parkedId}`];
  return (
    <Card>
      <View className={classes.stack}>
        <Text className={classes.title}>{title}</Text>
        <Text>{whyStopped(item, say)}</Text>
        <Text className={classes.note}>{facts.filter(Boolean).join(' · ')}</Text>
        <View className={classes.quote}>
          <Text className={classes.note}>{say.said}</Text>
          <Text className={classes.raw} userSelect>
            {quoted.filter(Boolean).join('\n')}
          </Text>
        </View>
        <Button
          word={say.retry}
          label={`${say.retry}${marks.colon}${title}`}
          block
          busy={busy}
          onTap={onRetry}
        />
      </View>
    </Card>
  );
}
