import { Image, Text, View, type BaseEventOrig } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { Icon } from './icon';
import classes from './before-after.module.scss';

interface BeforeAfterProps {
  before: string;
  after: string;
  beforeWord: string;
  afterWord: string;
  /** A tap beside the seam and the words: to look at them whole. */
  onTap?(): void;
}

/** Taro's type of a touch event leaves the touches out. */
interface Touched {
  touches: { clientX: number }[];
}

const START_PERCENT = 50;
const LEAST = 4;
/** WeChat's performance rules: at most 20 changes a second. CSS smooths what lies between. */
const STEP_MS = 50;
/** Until it has been measured: a 375 px screen without its gutters. */
const USUAL_WIDTH_PX = 343;
const ID = 'before-after';

const within = (percent: number) => Math.round(Math.min(100 - LEAST, Math.max(LEAST, percent)));

/**
 * Two photos of one spot over one another. Only the seam takes the finger, so that the page still scrolls under the
 * photos; a tap on a word shows that photo whole.
 */
export function BeforeAfter({ before, after, beforeWord, afterWord, onTap }: BeforeAfterProps) {
  const [percent, setPercent] = useState(START_PERCENT);
  const from = useRef<{ x: number; percent: number } | null>(null);
  const widthPx = useRef(USUAL_WIDTH_PX);
  const last = useRef({ percent: START_PERCENT, at: 0 });
  const x = (event: BaseEventOrig) => (event as unknown as Touched).touches[0]?.clientX ?? 0;
  const start = (event: BaseEventOrig) => {
    from.current = { x: x(event), percent };
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .boundingClientRect((box) => {
        if (box && !Array.isArray(box) && box.width > 0) widthPx.current = box.width;
      })
      .exec();
  };
  const move = (event: BaseEventOrig) => {
    if (!from.current) return;
    last.current.percent = within(
      from.current.percent + ((x(event) - from.current.x) / widthPx.current) * 100,
    );
    if (Date.now() - last.current.at < STEP_MS) return;
    last.current.at = Date.now();
    setPercent(last.current.percent);
  };
  const end = () => {
    if (from.current) setPercent(last.current.percent);
    from.current = null;
  };
  const jump = (to: number) => {
    last.current.percent = to;
    setPercent(to);
  };
  const clip = `inset(0 ${100 - percent}% 0 0)`;
  return (
    <View id={ID} className={classes.frame}>
      <Image className={classes.photo} src={after} mode="aspectFill" aria-label={afterWord} onClick={onTap} />
      <View className={classes.over} style={{ clipPath: clip }} onClick={onTap}>
        <Image className={classes.photo} src={before} mode="aspectFill" aria-label={beforeWord} />
      </View>
      <View className={classes.left} aria-role="button" onClick={() => jump(100 - LEAST)}>
        <Text className={classes.word}>{beforeWord}</Text>
      </View>
      <View className={classes.right} aria-role="button" onClick={() => jump(LEAST)}>
        <Text className={classes.word}>{afterWord}</Text>
      </View>
      <View
        className={classes.seam}
        style={{ left: `${percent}%` }}
        catchMove
        onTouchStart={start}
        onTouchMove={move}
        onTouchEnd={end}
        onTouchCancel={end}
      >
        <View className={classes.line} />
        <View className={classes.grip}>
          <Icon name="swap" size="small" />
        </View>
      </View>
    </View>
  );
}
