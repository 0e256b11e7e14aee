import { Text, View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import type { InputOf } from '#types/contract';
import type { Position } from '#types/places/position';
import { listReports } from '#types/reports/contracts';
import { LIST_PAGE_SIZE, NEARBY_RADIUS_METERS } from '#types/reports/limits';
import { OPEN_STATES, type ReportState } from '#types/reports/states';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Segmented } from '@/components/segmented';
import { SkeletonBlock, SkeletonCards } from '@/components/skeleton';
import { openPermissions } from '@/device/location';
import { ReportButton } from '@/features/reports/report-button';
import { ReportCard } from '@/features/reports/report-card';
import { ReportMap } from '@/features/reports/report-map';
import { goToFiling, goToReport } from '@/features/reports/routes';
import { useWords } from '@/words/language';
import classes from './near-list.module.scss';

type Filter = 'open' | 'closed' | 'all';
const MAP_HEIGHT_PX = 260;

interface NearListProps {
  around: Position;
  /** The phone did not tell; this is the middle of town. */
  guessed: boolean;
}

const STATES_OF: Record<Filter, { states?: ReportState[] }> = {
  open: { states: [...OPEN_STATES] },
  closed: { states: ['closed'] },
  all: {},
};

export function NearList({ around, guessed }: NearListProps) {
  const words = useWords();
  const [filter, setFilter] = useState<Filter>('open');
  const input: InputOf<typeof listReports> = {
    scope: 'near',
    position: around,
    radiusMeters: NEARBY_RADIUS_METERS,
    ...STATES_OF[filter],
  };
  const page = usePage({ contract: listReports, input, keepAs: `near-${filter}` });
  const list = useMore({
    contract: listReports,
    input,
    first: page,
    of: ({ reports, next }) => ({ items: reports, next }),
    append: (shown, more) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const now = Date.now();
  const skeleton = (
    <>
      <SkeletonBlock height={MAP_HEIGHT_PX} />
      <SkeletonCards />
    </>
  );
  return (
    <PageScreen page={page} skeleton={skeleton} bottomAlways bottom={<ReportButton onTap={goToFiling} />}>
      {() => {
        const shown = list.items;
        const radius = words.common.distance(NEARBY_RADIUS_METERS);
        return (
          <>
            <View className={classes.map}>
              <ReportMap
                reports={shown}
                center={around}
                heightPx={MAP_HEIGHT_PX}
                label={words.near.mapLabel}
                onPick={goToReport}
              />
            </View>
            {guessed && (
              <View className={classes.guessed}>
                <Text className={classes.hint}>{words.near.placeRefused}</Text>
                <Button kind="quiet" word={words.near.openPermissions} onTap={() => void openPermissions()} />
              </View>
            )}
            <Segmented<Filter>
              chosen={filter}
              onChoose={setFilter}
              segments={(['open', 'closed', 'all'] as const).map((value) => ({
                value,
                word: words.near.filters[value],
              }))}
            />
            <Text className={classes.hint}>
              {words.near.count(words.common.atLeast(shown.length, shown.length >= LIST_PAGE_SIZE), radius)}
            </Text>
            {shown.length === 0 ? (
              <Message icon="pin" words={filter === 'all' ? words.near.empty : words.near.emptyFiltered} />
            ) : (
              shown.map((report) => (
                <ReportCard
                  key={report.reportId}
                  report={report}
                  now={now}
                  onOpen={() => goToReport(report.reportId)}
                />
              ))
            )}
            {list.more && <Button block word={words.common.more} busy={list.reading} onTap={list.readOn} />}
          </>
        );
      }}
    </PageScreen>
  );
}
