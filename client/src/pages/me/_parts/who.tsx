import { Image, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { OutputOf } from '#types/contract';
import type { loadMe } from '#types/people/contracts';
import { ROLE_LABELS } from '#types/people/roles';
import { Icon } from '@/components/icon';
import { useLanguage, useWords } from '@/words/language';
import classes from '../index.module.scss';

/** Picture, name and roles; a tap changes the first two. */
export function Who({ me }: { me: Pick<OutputOf<typeof loadMe>, 'nickname' | 'avatar' | 'roles'> }) {
  const words = useWords().me;
  const language = useLanguage((state) => state.language);
  const roles = me.roles.map(({ role }) => ROLE_LABELS[role][language]);
  return (
    <View
      className={classes.who}
      aria-role="button"
      aria-label={words.profile}
      onClick={() => void Taro.navigateTo({ url: '/account/pages/profile/index' })}
    >
      <View className={classes.avatar}>
        {me.avatar ? (
          <Image className={classes.picture} src={me.avatar} mode="aspectFill" />
        ) : (
          <Icon name="people" size="large" />
        )}
      </View>
      <View className={classes.names}>
        <Text className={classes.name}>{me.nickname || words.you}</Text>
        <Text className={classes.help} aria-label={words.roles}>
          {[...new Set(roles)].join(' · ')}
        </Text>
      </View>
      <Icon name="chevron" size="small" />
    </View>
  );
}
