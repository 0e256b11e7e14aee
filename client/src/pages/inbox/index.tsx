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
import { openNoticePage } from '@/features/notices/open-notice';
import { goToFiling } from '@/features/reports/routes';
import { useTabs } from '@/features/shell/use-tabs';
import { useWords } from '@/words/language';
import { townTime } from '@/words/times';
import { useTitle } from '@/words/use-title';
import { NoticeRow } from './_parts/notice-row';
import classes from './index.module.scss';

/** 消息: everything a person has been told, newest first; what was pushed in WeChat stands here, too. */
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
  useTabs(page.data?.unread);
  const now = Date.now();
  const today = townTime(now).dayNumber;

  const notices = list.items.map((notice) =>
    justRead.includes(notice.noticeId) ? { ...notice, read: true } : notice,
  );
  const open = (notice: Notice) => {
    if (!notice.read) {
      setJustRead((before) => [...before, notice.noticeId]);
      page.change((data) => ({ ...data, unread: Math.max(0, data.unread - 1) }));
      void reading.send({ noticeId: notice.noticeId });
    }
    openNoticePage(notice.page);
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
          {
            title: words.inbox.today,
            rows: notices.filter((one) => townTime(one.createdAt).dayNumber === today),
          },
          {
            title: words.inbox.earlier,
            rows: notices.filter((one) => townTime(one.createdAt).dayNumber !== today),
          },
        ].filter(({ rows }) => rows.length > 0);
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
            {groups.map(({ title, rows }) => (
              <View key={title} className={classes.group}>
                <Text className={classes.title}>{title}</Text>
                <View className={classes.rows}>
                  {rows.map((notice) => (
                    <NoticeRow key={notice.noticeId} notice={notice} now={now} onOpen={() => open(notice)} />
                  ))}
                </View>
              </View>
            ))}
            {list.more && <Button block word={words.common.more} busy={list.reading} onTap={list.readOn} />}
          </>
        );
      }}
    </PageScreen>
  );
}
