import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { InputOf } from '#types/contract';
import type { Position } from '#types/places/position';
import { listReports } from '#types/reports/contracts';
import type { MapGroup } from '#types/reports/list-contracts';
import { NEARBY_RADIUS_METERS } from '#types/reports/limits';
import { OPEN_STATES, type ReportState } from '#types/reports/states';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { PrivacyNote } from '@/components/privacy-note';
import { Segmented } from '@/components/segmented';
import { SkeletonBlock, SkeletonCards } from '@/components/skeleton';
import { openPermissions } from '@/device/location';
import { usePrivacy } from '@/device/privacy';
import { readStored, store } from '@/device/storage';
import { ReportButton } from '@/features/reports/report-button';
import { ReportPages } from '@/features/reports/report-pages';
import { goToFiling, goToReport, goToSearch } from '@/features/reports/routes';
import { TownMap } from '@/features/reports/town-map';
import { useWords } from '@/words/language';
import classes from './near-list.module.scss';

type Filter = 'open' | 'closed' | 'all';
const MAP_HEIGHT_PX = 260;

interface NearListProps {
  around: Position;
  /** The phone did not tell; this is the middle of town. */
  guessed: boolean;
}

const KEY = 'near-filter';
const GROUPS_OF: Record<Filter, readonly MapGroup[]> = {
  open: ['open'],
  closed: ['closed'],
  all: ['open', 'closed'],
};
const STATES_OF: Record<Filter, { states?: ReportState[] }> = {
  open: { states: [...OPEN_STATES] },
  closed: { states: ['closed'] },
  all: {},
};

export function NearList({ around, guessed }: NearListProps) {
  const words = useWords();
  const [filter, setFilter] = useState<Filter>(() => readStored<Filter>(KEY) ?? 'open');
  const [inView, setInView] = useState(0);
  const later = usePrivacy((state) => state.refused);
  const choose = (chosen: Filter) => {
    store(KEY, chosen);
    setFilter(chosen);
  };
  const input: InputOf<typeof listReports> = {
    scope: 'near',
    position: around,
    radiusMeters: NEARBY_RADIUS_METERS,
    ...STATES_OF[filter],
  };
  const page = usePage({ contract: listReports, input, keepAs: `near-${filter}` });
  const skeleton = (
    <>
      <SkeletonBlock height={MAP_HEIGHT_PX} />
      <SkeletonCards />
    </>
  );
  return (
    <PageScreen page={page} skeleton={skeleton} bottomAlways bottom={<ReportButton onTap={goToFiling} />}>
      {() => (
        <>
          <View className={classes.map}>
            <TownMap
              center={around}
              heightPx={MAP_HEIGHT_PX}
              groups={GROUPS_OF[filter]}
              label={words.near.mapLabel}
              onPick={goToReport}
              onCount={setInView}
            />
          </View>
          {guessed && later && <PrivacyNote about="place" />}
          {guessed && !later && (
            <View className={classes.guessed}>
              <Text className={classes.hint}>{words.near.placeRefused}</Text>
              <Button kind="quiet" word={words.near.openPermissions} onTap={() => void openPermissions()} />
            </View>
          )}
          <View className={classes.guessed}>
            <Text className={classes.hint}>{words.near.inView(inView)}</Text>
            <Button kind="quiet" icon="search" word={words.near.search} onTap={goToSearch} />
          </View>
          <Segmented<Filter>
            chosen={filter}
            onChoose={choose}
            segments={(['open', 'closed', 'all'] as const).map((value) => ({
              value,
              word: words.near.filters[value],
            }))}
          />
          <ReportPages
            contract={listReports}
            input={input}
            first={page}
            empty={
              <Message icon="pin" words={filter === 'all' ? words.near.empty : words.near.emptyFiltered} />
            }
          />
        </>
      )}
    </PageScreen>
  );
}
