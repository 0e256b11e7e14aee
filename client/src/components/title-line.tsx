import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './title-line.module.scss';

/** What a card is about, and how that stands: beside it where there is room, else below. */
export function TitleLine({ title, end }: { title: string; end?: ReactNode }) {
  return (
    <View className={classes.line}>
      <Text className={classes.title}>{title}</Text>
      {end}
    </View>
  );
}
