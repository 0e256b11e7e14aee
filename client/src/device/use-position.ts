import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { Position } from '#types/places/position';
import { askPosition, lastPosition } from './location';

/** WeChat flags a phone that asks more often (performance rules). Walking, that is some 35 m. */
const ASK_EVERY_MS = 30_000;

export interface WhereIAm {
  position: Position | null;
  /** The phone was asked and did not tell. */
  unknown: boolean;
  askAgain(): void;
}

/**
 * Where the phone is, kept fresh while the page is seen, by asking now and then: `onLocationChange` would drain the battery and
 * needs a further permission of WeChat. No timer is left behind another page.
 */
export function usePosition(): WhereIAm {
  const [position, setPosition] = useState<Position | null>(() => lastPosition());
  const [unknown, setUnknown] = useState(false);
  const timer = useRef<ReturnType<typeof setInterval>>();
  const ask = () =>
    void askPosition().then((found) => {
      setUnknown(found === null);
      if (found) setPosition(found);
    });
  const stop = () => clearInterval(timer.current);
  const go = () => {
    stop();
    ask();
    timer.current = setInterval(ask, ASK_EVERY_MS);
  };
  useDidShow(go);
  useDidHide(stop);
  useEffect(() => stop, []);
  return { position, unknown, askAgain: go };
}
