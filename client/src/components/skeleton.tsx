import { View } from '@tarojs/components';
import { join } from './class-names';
import { useWords } from '@/words/language';
import classes from './skeleton.module.scss';

/** A grey bar in the place of a line; `width` in per cent. */
export const SkeletonLine = ({ width = 100, tall }: { width?: number; tall?: boolean }) => (
  <View className={join(classes.line, tall && classes.tall)} style={{ width: `${width}%` }} />
);

/** The shape of a list of reports: photo left, three lines right. */
export function SkeletonCards({ count = 4 }: { count?: number }) {
  const words = useWords();
  return (
    <View className={classes.cards} aria-label={words.common.loading}>
      {Array.from({ length: count }, (_, index) => (
        <View key={index} className={classes.card}>
          <View className={classes.photo} />
          <View className={classes.lines}>
            <SkeletonLine width={45} tall />
            <SkeletonLine width={90} />
            <SkeletonLine width={60} />
          </View>
        </View>
      ))}
    </View>
  );
}

/** A block of a given height, for whatever has no lines: a map, a photo. */
export const SkeletonBlock = ({ height }: { height: number }) => (
  <View className={classes.block} style={{ height: `${height}px` }} />
);
