import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState, type PropsWithChildren, type ReactNode } from 'react';
import classes from './windowed.module.scss';

/** Rows that come and go together: fewer boxes to watch than rows. */
const BLOCK_ROWS = 5;
/** Rows this far out of sight are still there, so that a finger finds no gap. */
const AROUND_PX = 500;

interface WindowedProps<Item> {
  items: readonly Item[];
  render(item: Item): ReactNode;
}

/** A list however long: what is far out of sight is an empty box as high as it was, for WeChat counts a page's nodes. */
export function Windowed<Item>({ items, render }: WindowedProps<Item>) {
  const blocks = Math.ceil(items.length / BLOCK_ROWS);
  return (
    <View className={classes.rows}>
      {Array.from({ length: blocks }, (_, index) => (
        <Block key={index}>{items.slice(index * BLOCK_ROWS, (index + 1) * BLOCK_ROWS).map(render)}</Block>
      ))}
    </View>
  );
}

let made = 0;

function Block({ children }: PropsWithChildren) {
  const [id] = useState(() => `block-${(made += 1)}`);
  /** How high it was when it went out of sight. */
  const [awayPx, setAwayPx] = useState<number | null>(null);
  useEffect(() => {
    let observer: Taro.IntersectionObserver | null = null;
    let gone = false;
    // Only when WeChat has drawn it: before that it finds nothing to watch.
    Taro.nextTick(() => {
      if (gone) return;
      observer = Taro.createIntersectionObserver(Taro.getCurrentInstance().page ?? {});
      observer
        .relativeToViewport({ top: AROUND_PX, bottom: AROUND_PX })
        .observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect }) => {
          const height = boundingClientRect?.height ?? 0;
          // Without height the whole page is out of sight, under another one.
          if (height > 0) setAwayPx(intersectionRatio > 0 ? null : height);
        });
    });
    return () => {
      gone = true;
      observer?.disconnect();
    };
  }, [id]);
  return (
    <View id={id} className={classes.rows} style={awayPx === null ? {} : { height: `${awayPx}px` }}>
      {awayPx === null && children}
    </View>
  );
}
