import { Image, Text, View, type BaseEventOrig } from '@tarojs/components';
import { useRef, useState } from 'react';
import { Icon } from './icon';
import classes from './before-after.module.scss';

interface BeforeAfterProps {
  before: string;
  after: string;
  beforeWord: string;
  afterWord: string;
  /** The screen's width in px, to turn a finger's way into per cent. */
  widthPx: number;
}

/** Taro's type of a touch event leaves the touches out. */
interface Touched {
  touches: { clientX: number }[];
}

const START_PERCENT = 50;
const LEAST = 4;

/** Two photos of one spot under one another; a finger moves the seam, a tap on a word shows that photo whole. */
export function BeforeAfter({ before, after, beforeWord, afterWord, widthPx }: BeforeAfterProps) {
  const [percent, setPercent] = useState(START_PERCENT);
  const from = useRef<{ x: number; percent: number } | null>(null);
  const x = (event: BaseEventOrig) => (event as unknown as Touched).touches[0]?.clientX ?? 0;
  const move = (event: BaseEventOrig) => {
    if (!from.current) return;
    const next = from.current.percent + ((x(event) - from.current.x) / widthPx) * 100;
    setPercent(Math.round(Math.min(100 - LEAST, Math.max(LEAST, next))));
  };
  return (
    <View
      className={classes.frame}
      catchMove
      onTouchStart={(event) => (from.current = { x: x(event), percent })}
      onTouchMove={move}
      onTouchEnd={() => (from.current = null)}
    >
      <Image className={classes.photo} src={after} mode="aspectFill" aria-label={afterWord} />
      <View className={classes.over} style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}>
        <Image className={classes.photo} src={before} mode="aspectFill" aria-label={beforeWord} />
      </View>
      <View className={classes.seam} style={{ left: `${percent}%` }}>
        <View className={classes.grip}>
          <Icon name="swap" size="small" />
        </View>
      </View>
      <View className={classes.left} aria-role="button" onClick={() => setPercent(100 - LEAST)}>
        <Text className={classes.word}>{beforeWord}</Text>
      </View>
      <View className={classes.right} aria-role="button" onClick={() => setPercent(LEAST)}>
        <Text className={classes.word}>{afterWord}</Text>
      </View>
    </View>
  );
}
