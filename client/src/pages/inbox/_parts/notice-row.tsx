import { Text, View } from '@tarojs/components';
import type { Notice } from '#types/notices/contracts';
import { join } from '@/components/class-names';
import { Icon } from '@/components/icon';
import { saidIn } from '@/features/notices/case-groups';
import { NOTICE_LOOK } from '@/features/notices/notice-look';
import { useLanguage, useWords } from '@/words/language';
import classes from './notice-row.module.scss';

interface NoticeRowProps {
  notice: Notice;
  /** It, or something before it about the same, is unread. */
  fresh: boolean;
  now: number;
  onOpen(): void;
}

/** One message. Unread is said by a dot, a heavier title and, to those who listen, a word. */
export function NoticeRow({ notice, fresh, now, onOpen }: NoticeRowProps) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const { icon, tone } = NOTICE_LOOK[notice.kind];
  const said = saidIn(language, notice);
  return (
    <View
      className={join(classes.row, fresh && classes.fresh)}
      hoverClass={classes.pressed}
      aria-role="button"
      aria-label={`${fresh ? `${words.inbox.unread} ` : ''}${said.title} ${said.words}`}
      onClick={onOpen}
    >
      <View className={join(classes.disc, classes[tone])}>
        <Icon name={icon} />
      </View>
      <View className={classes.main}>
        <View className={classes.head}>
          <Text className={classes.title}>{said.title}</Text>
          {fresh && <View className={classes.dot} />}
        </View>
        <Text className={classes.words}>{said.words}</Text>
        <Text className={classes.time}>{words.times.moment(notice.createdAt, now)}</Text>
      </View>
    </View>
  );
}
