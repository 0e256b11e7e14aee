import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Photo } from '@/components/photo';
import classes from './side-by-side.module.scss';

export interface Side {
  word: string;
  photo: string | null;
  onTap?(): void;
  /** Instead of a photo: the camera. */
  instead?: ReactNode;
}

/** Before and after next to each other, both whole: to compare, or to stand in the same place again. */
export function SideBySide({ sides }: { sides: readonly [Side, Side] }) {
  return (
    <View className={classes.pair}>
      {sides.map(({ word, photo, onTap, instead }) => (
        <View key={word} className={classes.side}>
          <Text className={classes.word}>{word}</Text>
          {instead ?? <Photo src={photo} label={word} shape="square" onTap={photo ? onTap : undefined} />}
        </View>
      ))}
    </View>
  );
}
