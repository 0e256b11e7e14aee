import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './bar.module.scss';

/** How much of the whole there is: `filled` in per cent. What is put on it stands over it. */
export function Bar({ filled, children }: { filled: number; children?: ReactNode }) {
  return (
    <View className={classes.bar}>
      <View className={classes.filled} style={{ width: `${filled}%` }} />
      {children}
    </View>
  );
}
