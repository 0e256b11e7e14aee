import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import type { Role } from '#types/people/roles';
import type { Position } from '#types/places/position';
import { loadHome } from '#types/screens/contracts';
import { usePage } from '@/cloud/use-page';
import { PageScreen } from '@/components/page-screen';
import { lastPosition, positionIfAllowed } from '@/device/location';
import { PushBanner } from '@/features/notices/push-banner';
import { WaitingBar } from '@/features/outbox/waiting-bar';
import { goToFiling } from '@/features/reports/routes';
import { StaffEntries } from '@/features/reports/staff-entries';
import { ReportButton } from '@/features/reports/report-button';
import { useActingRole } from '@/features/shell/acting-role';
import { rolesActing } from '@/features/shell/roles-acting';
import { useTabs } from '@/features/shell/use-tabs';
import { useWords } from '@/words/language';
import { partOfDay } from '@/words/times';
import { useTitle } from '@/words/use-title';
import { HomeSkeleton } from './_parts/home-skeleton';
import { LatestReport } from './_parts/latest-report';
import { MonthNumbers } from './_parts/month-numbers';
import { NearTask } from './_parts/near-task';
import { NearStrip } from './_parts/near-strip';
import { Bell } from './_parts/bell';
import { TownPetition } from './_parts/town-petition';
import { WorklistCard } from './_parts/worklist-card';
import classes from './index.module.scss';

/** About 200 m: nearer than this the same things are near. */
const MOVED_DEGREES = 0.002;

const moved = (from: Position | null, to: Position): boolean =>
  !from ||
  Math.abs(from.longitude - to.longitude) > MOVED_DEGREES ||
  Math.abs(from.latitude - to.latitude) > MOVED_DEGREES;

/** Whoever looks as a resident sees no worklist, though they have one. */
const worksAs = (roles: readonly { role: Role }[]) =>
  roles.some(({ role }) => role !== 'resident' && role !== 'volunteer');

export default function Home() {
  const words = useWords();
  useTitle(words.titles.home);
  // What the phone last knew is good enough to begin with: the page never waits for a position, nor asks for one.
  const [position, setPosition] = useState<Position | null>(() => lastPosition());
  useDidShow(() => {
    void positionIfAllowed().then((found) => {
      if (found) setPosition((before) => (moved(before, found) ? found : before));
    });
  });
  const page = usePage({ contract: loadHome, input: position ? { position } : {}, keepAs: 'home' });
  useTabs(page.data?.unread);
  const now = Date.now();
  const chosen = useActingRole((state) => state.chosen);

  return (
    <PageScreen
      page={page}
      skeleton={<HomeSkeleton />}
      bottomAlways
      bottom={<ReportButton onTap={goToFiling} />}
    >
      {(home) => (
        <>
          <WaitingBar />
          {/* What was kept by an older version has no hint. */}
          {home.push?.needsTap && (
            <PushBanner
              missing={home.push.missing ?? ['task']}
              onAllowed={() => page.change((data) => ({ ...data, push: { ...data.push, needsTap: false } }))}
            />
          )}
          <View className={classes.greeting}>
            <View className={classes.lines}>
              <Text className={classes.hello}>
                {words.home.greet(words.home.greeting[partOfDay(now)], home.town)}
              </Text>
              <Text className={classes.ask}>{words.home.ask}</Text>
            </View>
            <Bell unread={home.unread} />
          </View>
          {home.worklist && worksAs(rolesActing(home.roles, chosen)) && (
            <WorklistCard worklist={home.worklist} />
          )}
          <StaffEntries roles={rolesActing(home.roles, chosen)} toVerify={home.toVerify ?? 0} />
          <LatestReport report={home.mine} now={now} />
          {/* What was kept by an older version has none. */}
          <NearTask task={home.task ?? null} now={now} />
          <TownPetition petition={home.petition ?? null} now={now} />
          <NearStrip near={home.near} around={position ?? home.center} known={position !== null} />
          <MonthNumbers month={home.month} />
        </>
      )}
    </PageScreen>
  );
}
