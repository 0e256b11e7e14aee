import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useLanguage, useWords } from '@/words/language';

/** The bell stands on home: its tab shows what is unread. */
const BELL_TAB = 0;
const MOST_SHOWN = 99;

/** The tab bar in the person's language and with the number of unread messages. Only tab pages may change it. */
export function useTabs(unread: number | undefined): void {
  const words = useWords();
  const show = () => {
    if (useLanguage.getState().language !== 'zh')
      words.titles.tabs.forEach((text, index) => quietly(Taro.setTabBarItem({ index, text })));
    if (unread === undefined) return;
    if (unread === 0) quietly(Taro.removeTabBarBadge({ index: BELL_TAB }));
    else quietly(Taro.setTabBarBadge({ index: BELL_TAB, text: badge(unread) }));
  };
  useDidShow(show);
  useEffect(show);
}

/** As it stands on a badge: `99+` and no more. */
export const badge = (unread: number) => (unread > MOST_SHOWN ? `${MOST_SHOWN}+` : String(unread));
/** WeChat refuses while another page is on top; the next showing does it. */
const quietly = (done: Promise<unknown>) => void done.catch(() => undefined);
