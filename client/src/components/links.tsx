import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from './icon';
import classes from './links.module.scss';

export interface Link {
  word: string;
  icon: IconName;
  go(): void;
}

/** What else belongs to a page, in one line above its list. */
export function Links({ links }: { links: readonly Link[] }) {
  return (
    <View className={classes.links}>
      {links.map(({ word, icon, go }) => (
        <View
          key={word}
          className={classes.link}
          hoverClass={classes.pressed}
          aria-role="button"
          aria-label={word}
          onClick={go}
        >
          <View className={classes.icon}>
            <Icon name={icon} />
          </View>
          <Text className={classes.word}>{word}</Text>
        </View>
      ))}
    </View>
  );
}
