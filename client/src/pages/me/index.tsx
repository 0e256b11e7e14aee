import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { loadMe } from '#types/people/contracts';
import { ROLE_LABELS, STAFF_ROLES, type Role } from '#types/people/roles';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { SkeletonBlock } from '@/components/skeleton';
import { goToMyReports, goToWorklist } from '@/features/reports/routes';
import { useTabs } from '@/features/shell/use-tabs';
import { useLanguage, useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { Counts } from './_parts/counts';
import classes from './index.module.scss';

const isStaff = (role: Role) => (STAFF_ROLES as readonly Role[]).includes(role);

/** 我的: who I am here, what I have reported, and how I want it. */
export default function Me() {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  useTitle(words.titles.me);
  const page = usePage({ contract: loadMe, input: {}, keepAs: 'me' });
  useTabs(page.data?.unread);
  const skeleton = (
    <>
      <SkeletonBlock height={72} />
      <SkeletonBlock height={88} />
      <SkeletonBlock height={168} />
    </>
  );
  return (
    <PageScreen page={page} skeleton={skeleton}>
      {(me) => {
        const staff = me.roles.some(({ role }) => isStaff(role));
        return (
          <>
            <View className={classes.who}>
              <Text className={classes.name}>{me.nickname || words.me.you}</Text>
              <View className={classes.roles} aria-label={words.me.roles}>
                {me.roles.map(({ role, bureauId, bureauName }) => (
                  <View key={`${role}-${bureauId}`} className={classes.role}>
                    {[ROLE_LABELS[role][language], isStaff(role) ? (bureauName ?? words.me.cityWide) : null]
                      .filter(Boolean)
                      .join(' · ')}
                  </View>
                ))}
              </View>
            </View>
            <Counts counts={me.counts} />
            <Card bare>
              {staff && <ListRow icon="briefcase" title={words.me.worklist} onTap={goToWorklist} />}
              {me.roles.some(({ role, bureauId }) => role === 'admin' && bureauId === null) && (
                <ListRow
                  icon="settings"
                  title={words.me.admin}
                  onTap={() => void Taro.navigateTo({ url: '/admin/pages/index/index' })}
                />
              )}
              {me.roles.some(({ role }) => role === 'leader') && (
                <ListRow
                  icon="plus"
                  title={words.me.invite}
                  onTap={() => void Taro.navigateTo({ url: '/admin/pages/invitations/index' })}
                />
              )}
              <ListRow icon="camera" title={words.me.myReports} onTap={() => goToMyReports()} />
              <ListRow
                icon="people"
                title={words.me.following}
                end={me.counts.following > 0 ? me.counts.following : undefined}
                onTap={() => goToMyReports('following')}
              />
            </Card>
            <Card bare>
              <ListRow
                icon="inbox"
                title={words.me.push}
                words={staff ? words.me.pushTaskHelp : words.me.pushHelp}
                onTap={() => void Taro.navigateTo({ url: '/messages/pages/push/index' })}
              />
              <ListRow
                icon="people"
                title={words.me.haveCode}
                words={words.me.haveCodeHelp}
                onTap={() => void Taro.navigateTo({ url: '/account/pages/redeem/index' })}
              />
              <ListRow
                icon="settings"
                title={words.me.settings}
                words={`${words.me.textSize} · ${words.me.language}`}
                onTap={() => void Taro.navigateTo({ url: '/pages/settings/index' })}
              />
            </Card>
            <Text className={classes.privacy}>{words.me.privacy}</Text>
          </>
        );
      }}
    </PageScreen>
  );
}
