import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Notice } from '#types/notices/contracts';
import type { CaseGroup } from '@/features/notices/case-groups';
import { useWords } from '@/words/language';
import classes from './case-card.module.scss';
import { NoticeRow } from './notice-row';

interface CaseCardProps {
  group: CaseGroup;
  now: number;
  onOpen(notice: Notice): void;
}

/** All that was told about one case: the newest, and on a tap what came before. */
export function CaseCard({ group, now, onOpen }: CaseCardProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { newest, older, unread } = group;
  return (
    <View className={classes.card}>
      <NoticeRow notice={newest} fresh={unread > 0} now={now} onOpen={() => onOpen(newest)} />
      {isOpen &&
        older.map((notice) => (
          <NoticeRow
            key={notice.noticeId}
            notice={notice}
            fresh={!notice.read}
            now={now}
            onOpen={() => onOpen(notice)}
          />
        ))}
      {older.length > 0 && (
        <View
          className={classes.more}
          hoverClass={classes.pressed}
          aria-role="button"
          onClick={() => setOpen(!isOpen)}
        >
          <Text>{isOpen ? words.inbox.fewer : words.inbox.more(older.length)}</Text>
        </View>
      )}
    </View>
  );
}
