import { Text } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { loadMe } from '#types/people/contracts';
import { STAFF_ROLES, type Role } from '#types/people/roles';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { SkeletonBlock } from '@/components/skeleton';
import { goToMyReports, goToWorklist } from '@/features/reports/routes';
import { useActingRole } from '@/features/shell/acting-role';
import { rolesActing } from '@/features/shell/roles-acting';
import { goToMyTasks } from '@/features/tasks/routes';
import { useTabs } from '@/features/shell/use-tabs';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { Counts } from './_parts/counts';
import { RoleSwitch } from './_parts/role-switch';
import { Who } from './_parts/who';
import classes from './index.module.scss';

const isStaff = (role: Role) => (STAFF_ROLES as readonly Role[]).includes(role);

/** 我的: who I am here, what I have reported, and how I want it. */
export default function Me() {
  const words = useWords();
  const chosen = useActingRole((state) => state.chosen);
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
        const acting = rolesActing(me.roles, chosen);
        const holds = (role: Role) => acting.some((held) => held.role === role);
        const staff = acting.some(({ role }) => isStaff(role));
        return (
          <>
            <Who me={me} />
            <RoleSwitch roles={me.roles} />
            <Counts counts={me.counts} />
            <Card bare>
              <ListRow
                icon="inbox"
                title={words.me.inbox}
                end={me.unread > 0 ? words.me.unread(me.unread) : undefined}
                onTap={() => void Taro.navigateTo({ url: '/pages/inbox/index' })}
              />
              {holds('volunteer') && (
                <ListRow icon="hand" title={words.me.myTasks} onTap={() => goToMyTasks()} />
              )}
              {staff && <ListRow icon="briefcase" title={words.me.worklist} onTap={goToWorklist} />}
              {holds('admin') && (
                <ListRow
                  icon="settings"
                  title={words.me.admin}
                  onTap={() => void Taro.navigateTo({ url: '/admin/pages/index/index' })}
                />
              )}
              {(holds('leader') || holds('handler')) && (
                <ListRow
                  icon="clock"
                  title={words.me.duty}
                  onTap={() => void Taro.navigateTo({ url: '/admin/pages/duty/index' })}
                />
              )}
              {holds('leader') && (
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
                icon="send"
                title={words.me.push}
                words={staff ? words.me.pushTaskHelp : words.me.pushHelp}
                onTap={() => void Taro.navigateTo({ url: '/messages/pages/push/index' })}
              />
              {holds('volunteer') && (
                <ListRow
                  icon="clock"
                  title={words.me.hours}
                  words={words.me.hoursHelp}
                  onTap={() => void Taro.navigateTo({ url: '/hours/pages/mine/index' })}
                />
              )}
              {(holds('dispatcher') || holds('admin')) && (
                <ListRow
                  icon="list"
                  title={words.me.hoursOffice}
                  words={words.me.hoursOfficeHelp}
                  onTap={() => void Taro.navigateTo({ url: '/hours/pages/office/index' })}
                />
              )}
              {(holds('resident') || holds('volunteer')) && (
                <ListRow
                  icon="star"
                  title={words.me.volunteer}
                  words={words.me.volunteerHelp}
                  onTap={() => void Taro.navigateTo({ url: '/account/pages/volunteer/index' })}
                />
              )}
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
