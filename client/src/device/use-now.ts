import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { rightNow } from '@/cloud/server-time';

/** Words like "3 hours left" are minutes exact; half of that is soon enough. */
const TICK_MS = 30_000;

/** The phone's time, unless it is far off, going on while the page is seen; no timer is left running behind another page. */
export function useNow(): number {
  const [now, setNow] = useState(rightNow);
  const timer = useRef<ReturnType<typeof setInterval>>();
  const stop = () => clearInterval(timer.current);
  const go = () => {
    stop();
    setNow(rightNow());
    timer.current = setInterval(() => setNow(rightNow()), TICK_MS);
  };
  useDidShow(go);
  useDidHide(stop);
  useEffect(() => stop, []);
  return now;
}
