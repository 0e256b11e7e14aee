import { Text, View } from '@tarojs/components';
import { createContext, type PropsWithChildren, type ReactNode } from 'react';
import { useWords } from '@/words/language';
import { Icon } from './icon';
import classes from './sheet.module.scss';

interface SheetProps {
  title: string;
  onClose(): void;
  /** Stays in sight while what is above it scrolls: what sends the choice. */
  bottom?: ReactNode;
}

/** WeChat has to be told of a text field that it does not lie in the page. */
export const InSheet = createContext(false);

/** Comes up from below for one choice; a tap beside it goes back. */
export function Sheet({ title, onClose, bottom, children }: PropsWithChildren<SheetProps>) {
  const words = useWords();
  return (
    <InSheet.Provider value>
      <View className={classes.layer}>
        <View
          className={classes.scrim}
          aria-role="button"
          aria-label={words.common.close}
          catchMove
          onClick={onClose}
        />
        <View className={classes.sheet} aria-role="dialog" aria-label={title}>
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
          {bottom && <View className={classes.bottom}>{bottom}</View>}
        </View>
      </View>
    </InSheet.Provider>
  );
}
