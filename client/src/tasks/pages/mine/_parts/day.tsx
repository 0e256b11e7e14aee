import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { join } from '@/components/class-names';
import classes from './day.module.scss';

/** One day on the line of time. */
export function Day({
  name,
  first,
  last,
  children,
}: PropsWithChildren<{ name: string; first: boolean; last: boolean }>) {
  return (
    <View className={classes.day}>
      <View className={join(classes.rail, first && classes.first, last && classes.last)}>
        <View className={classes.dot} />
      </View>
      <View className={classes.main}>
        <Text className={classes.name}>{name}</Text>
        {children}
      </View>
    </View>
  );
}
