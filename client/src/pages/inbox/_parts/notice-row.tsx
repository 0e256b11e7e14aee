import { Text, View } from '@tarojs/components';
import type { Notice } from '#types/notices/contracts';
import { join } from '@/components/class-names';
import { Icon } from '@/components/icon';
import { NOTICE_LOOK } from '@/features/notices/notice-look';
import { useWords } from '@/words/language';
import classes from './notice-row.module.scss';

interface NoticeRowProps {
  notice: Notice;
  now: number;
  onOpen(): void;
}

/** One message. Unread is said by a dot, a heavier title and, to those who listen, a word. */
export function NoticeRow({ notice, now, onOpen }: NoticeRowProps) {
  const words = useWords();
  const { icon, tone } = NOTICE_LOOK[notice.kind];
  return (
    <View
      className={join(classes.row, !notice.read && classes.fresh)}
      hoverClass={classes.pressed}
      aria-role="button"
      aria-label={`${notice.read ? '' : `${words.inbox.unread} `}${notice.title} ${notice.words}`}
      onClick={onOpen}
    >
      <View className={join(classes.disc, classes[tone])}>
        <Icon name={icon} />
      </View>
      <View className={classes.main}>
        <View className={classes.head}>
          <Text className={classes.title}>{notice.title}</Text>
          {!notice.read && <View className={classes.dot} />}
        </View>
        <Text className={classes.words}>{notice.words}</Text>
        <Text className={classes.time}>{words.times.moment(notice.createdAt, now)}</Text>
      </View>
    </View>
  );
}
