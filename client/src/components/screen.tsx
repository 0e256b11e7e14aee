import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { useTextSize } from '@/device/font-scale';
import { join } from './class-names';
import { PrivacySheet } from './privacy-sheet';
import classes from './screen.module.scss';

interface ScreenProps {
  /** The one primary action, fixed within thumb's reach. */
  bottom?: ReactNode;
  /** Stands on top, over the whole width: a banner. */
  banner?: ReactNode;
}

/** The outermost element of every page: text size, ground, gutter and the room for the bar at the bottom. */
export function Screen({ bottom, banner, children }: PropsWithChildren<ScreenProps>) {
  const size = useTextSize((state) => state.size);
  // Global names: styles/tokens.scss hangs every size on them.
  const scale = size === 'normal' ? '' : `screen-${size}`;
  return (
    <View className={join('screen', scale, classes.screen, Boolean(bottom) && classes.raised)}>
      {banner}
      <View className={classes.content}>{children}</View>
      {bottom && <View className={classes.bottom}>{bottom}</View>}
      <PrivacySheet />
    </View>
  );
}
