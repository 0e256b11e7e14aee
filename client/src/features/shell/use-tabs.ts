import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useLanguage, useWords } from '@/words/language';

const INBOX_TAB = 2;
const MOST_SHOWN = 99;

/** The tab bar in the person's language and with the number of unread messages. Only tab pages may change it. */
export function useTabs(unread: number | undefined): void {
  const words = useWords();
  const show = () => {
    if (useLanguage.getState().language !== 'zh')
      words.titles.tabs.forEach((text, index) => quietly(Taro.setTabBarItem({ index, text })));
    if (unread === undefined) return;
    if (unread === 0) quietly(Taro.removeTabBarBadge({ index: INBOX_TAB }));
    else quietly(Taro.setTabBarBadge({ index: INBOX_TAB, text: badge(unread) }));
  };
  useDidShow(show);
  useEffect(show);
}

const badge = (unread: number) => (unread > MOST_SHOWN ? `${MOST_SHOWN}+` : String(unread));
/** WeChat refuses while another page is on top; the next showing does it. */
const quietly = (done: Promise<unknown>) => void done.catch(() => undefined);
