import { View, type BaseEventOrig } from '@tarojs/components';
import { useRef, useState, type PropsWithChildren } from 'react';
import { Icon } from '@/components/icon';
import classes from './swipe.module.scss';

interface SwipeProps {
  off: boolean;
  /** Read out beside the sign that comes up. */
  label: string;
  onSwipe(): void;
}

/** Taro's type of a touch event leaves the touches out. */
interface Touched {
  touches: { clientX: number; clientY: number }[];
}

/** Far enough that a scrolling thumb does not do it. */
const ENOUGH_PX = 110;
/** Before that it is a tap, or the page that scrolls. */
const BEGIN_PX = 16;
/** WeChat's performance rules: at most 20 changes a second. */
const STEP_MS = 50;

/** What lies on it can be pushed to the right, which is the same as pressing the yes below. */
export function Swipe({ off, label, onSwipe, children }: PropsWithChildren<SwipeProps>) {
  const [x, setX] = useState(0);
  const from = useRef<{ x: number; y: number } | null>(null);
  const last = useRef({ x: 0, at: 0 });
  const touch = (event: BaseEventOrig) => (event as unknown as Touched).touches[0];

  const start = (event: BaseEventOrig) => {
    const at = touch(event);
    from.current = off || !at ? null : { x: at.clientX, y: at.clientY };
    last.current = { x: 0, at: 0 };
  };
  const move = (event: BaseEventOrig) => {
    const at = touch(event);
    if (!from.current || !at) return;
    const [dx, dy] = [at.clientX - from.current.x, Math.abs(at.clientY - from.current.y)];
    // The finger goes up or down: the page scrolls, and this is none of ours.
    if (last.current.x === 0 && (dx < BEGIN_PX || dy > dx)) return;
    last.current.x = Math.max(0, dx);
    if (Date.now() - last.current.at < STEP_MS) return;
    last.current.at = Date.now();
    setX(last.current.x);
  };
  const end = () => {
    const far = from.current !== null && last.current.x >= ENOUGH_PX;
    from.current = null;
    setX(0);
    if (far) onSwipe();
  };
  return (
    <View className={classes.track}>
      {x > 0 && (
        <View className={classes.under}>
          <Icon name="check" label={label} />
        </View>
      )}
      <View
        className={classes.over}
        style={{ transform: `translateX(${x}px)` }}
        onTouchStart={start}
        onTouchMove={move}
        onTouchEnd={end}
        onTouchCancel={end}
      >
        {children}
      </View>
    </View>
  );
}
