import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';

/** Words like "3 hours left" are minutes exact; half of that is soon enough. */
const TICK_MS = 30_000;

/** The phone's time, going on while the page is seen; no timer is left running behind another page. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  const timer = useRef<ReturnType<typeof setInterval>>();
  const stop = () => clearInterval(timer.current);
  const go = () => {
    stop();
    setNow(Date.now());
    timer.current = setInterval(() => setNow(Date.now()), TICK_MS);
  };
  useDidShow(go);
  useDidHide(stop);
  useEffect(() => stop, []);
  return now;
}
