import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { readNotice } from '#types/notices/contracts';
import { call } from '@/cloud/call';
import { newKey } from '@/cloud/key';
import { readKept } from '@/cloud/use-page';

/**
 * Whoever has seen the page has read what was told about it, however they came. Nothing is sent where nothing was unread
 * when we last looked; who comes straight from a message in the chat has not looked.
 */
export function useReadSubject(subject: string, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    const unread = ['inbox', 'home', 'me'].some(
      (page) => (readKept<{ unread: number }>(page)?.unread ?? 0) > 0,
    );
    const cameStraight = Taro.getCurrentPages().length === 1;
    if (unread || cameStraight) void call(readNotice, { subject }, { key: newKey() });
  }, [subject, isShown]);
}
