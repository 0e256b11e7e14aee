import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useLanguage } from './language';

/** The title bar in the person's language; the page's config has the Chinese one, for the first moment. */
export function useTitle(title: string): void {
  const set = () => void Taro.setNavigationBarTitle({ title }).catch(() => undefined);
  useDidShow(() => {
    if (useLanguage.getState().language !== 'zh') set();
  });
  useEffect(set, [title]);
}
