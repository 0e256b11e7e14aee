import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { useWords } from '@/words/language';
import { Icon } from './icon';
import classes from './sheet.module.scss';

interface SheetProps {
  title: string;
  onClose(): void;
}

/** Comes up from below for one choice; a tap beside it goes back. */
export function Sheet({ title, onClose, children }: PropsWithChildren<SheetProps>) {
  const words = useWords();
  return (
    <View className={classes.layer}>
      <View className={classes.scrim} aria-role="button" aria-label={words.common.close} onClick={onClose} />
      <View className={classes.sheet} aria-role="dialog">
        <View className={classes.head}>
          <Text className={classes.title}>{title}</Text>
          <View
            className={classes.close}
            aria-role="button"
            aria-label={words.common.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </View>
        </View>
        <View className={classes.body}>{children}</View>
      </View>
    </View>
  );
}
