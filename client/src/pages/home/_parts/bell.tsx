import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Icon } from '@/components/icon';
import { badge } from '@/features/shell/use-tabs';
import { useMarks, useWords } from '@/words/language';
import classes from './bell.module.scss';

/** The way to all messages, with how many are unread. */
export function Bell({ unread }: { unread: number }) {
  const { home: words } = useWords();
  const marks = useMarks();
  return (
    <View
      className={classes.bell}
      hoverClass={classes.pressed}
      aria-role="button"
      aria-label={unread > 0 ? `${words.inbox}${marks.clause}${words.unread(unread)}` : words.inbox}
      onClick={() => void Taro.navigateTo({ url: '/pages/inbox/index' })}
    >
      <View className={classes.icon}>
        <Icon name="inbox" />
        {unread > 0 && <Text className={classes.badge}>{badge(unread)}</Text>}
      </View>
      <Text className={classes.word}>{words.inbox}</Text>
    </View>
  );
}
