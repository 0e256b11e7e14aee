import { Text, View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { listNotices, readNotice, type Notice } from '#types/notices/contracts';
import { useAct } from '@/cloud/use-act';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { groupByCase } from '@/features/notices/case-groups';
import { openNoticePage } from '@/features/notices/open-notice';
import { goToFiling } from '@/features/reports/routes';
import { useWords } from '@/words/language';
import { townTime } from '@/words/times';
import { useTitle } from '@/words/use-title';
import { CaseCard } from './_parts/case-card';
import classes from './index.module.scss';

/** 消息: everything a person has been told, by case, newest first; what was pushed in WeChat stands here, too. */
export default function Inbox() {
  const words = useWords();
  useTitle(words.titles.inbox);
  const page = usePage({ contract: listNotices, input: {}, keepAs: 'inbox' });
  const reading = useAct(readNotice);
  const list = useMore({
    contract: listNotices,
    input: {},
    first: page,
    of: ({ notices, next }) => ({ items: notices, next }),
    append: (shown, more) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  // Shown as read at once; the server's answer to the next reading says the same.
  const [justRead, setJustRead] = useState<readonly string[]>([]);
  const now = Date.now();
  const today = townTime(now).dayNumber;
  const isToday = ({ createdAt }: Notice) => townTime(createdAt).dayNumber === today;

  const notices = list.items.map((notice) =>
    justRead.includes(notice.noticeId) ? { ...notice, read: true } : notice,
  );
  const cases = groupByCase(notices);
  const open = ({ subject, page: opened }: Notice) => {
    const unread = notices.filter((one) => one.subject === subject && !one.read);
    if (unread.length > 0) {
      setJustRead((before) => [...before, ...unread.map(({ noticeId }) => noticeId)]);
      page.change((data) => ({ ...data, unread: Math.max(0, data.unread - unread.length) }));
      void reading.send({ subject });
    }
    openNoticePage(opened);
  };
  const readAll = async () => {
    const outcome = await reading.send({});
    if (!outcome?.ok) return;
    setJustRead(notices.map(({ noticeId }) => noticeId));
    page.change((data) => ({ ...data, unread: 0 }));
  };

  return (
    <PageScreen page={page}>
      {({ unread }) => {
        if (notices.length === 0)
          return (
            <Message
              icon="inbox"
              words={words.inbox.empty}
              action={words.common.report}
              onAction={goToFiling}
            />
          );
        const groups = [
          { title: words.inbox.today, cards: cases.filter(({ newest }) => isToday(newest)) },
          { title: words.inbox.earlier, cards: cases.filter(({ newest }) => !isToday(newest)) },
        ].filter(({ cards }) => cards.length > 0);
        return (
          <>
            {unread > 0 && (
              <View className={classes.head}>
                <Text className={classes.unread}>{words.inbox.unreadCount(unread)}</Text>
                <Button
                  kind="quiet"
                  word={words.inbox.readAll}
                  busy={reading.busy}
                  onTap={() => void readAll()}
                />
              </View>
            )}
            {groups.map(({ title, cards }) => (
              <View key={title} className={classes.group}>
                <Text className={classes.title}>{title}</Text>
                {cards.map((group) => (
                  <CaseCard key={group.subject} group={group} now={now} onOpen={open} />
                ))}
              </View>
            ))}
            {list.more ? (
              <Button block word={words.common.more} busy={list.reading} onTap={list.readOn} />
            ) : (
              <Text className={classes.end}>{words.inbox.kept}</Text>
            )}
          </>
        );
      }}
    </PageScreen>
  );
}
