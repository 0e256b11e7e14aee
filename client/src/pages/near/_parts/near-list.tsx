import { Text, View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
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
import { openPermissions } from '@/device/location';
import { usePrivacy } from '@/device/privacy';
import { readStored, store } from '@/device/storage';
import { FilterBar } from '@/features/reports/filters/filter-bar';
import { filterOf } from '@/features/reports/filters/narrowing';
import { useNarrowing } from '@/features/reports/filters/use-narrowing';
import { useView, type ListView } from '@/features/reports/filters/use-view';
import { ReportButton } from '@/features/reports/report-button';
import { ReportPages } from '@/features/reports/report-pages';
import { goToFiling, goToSearch, goToTown } from '@/features/reports/routes';
import { useWords } from '@/words/language';
import { NearMap } from './near-map';
import classes from './near-list.module.scss';

type Filter = 'open' | 'closed' | 'all';

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
/** By what the map can be narrowed, too: both show the same. */
const PARTS = ['category'] as const;

export function NearList({ around, guessed }: NearListProps) {
  const words = useWords();
  const [filter, setFilter] = useState<Filter>(() => readStored<Filter>(KEY) ?? 'open');
  const [view, setView] = useView('near', 'map');
  const [narrowing, narrow] = useNarrowing('near');
  const choose = (chosen: Filter) => {
    store(KEY, chosen);
    setFilter(chosen);
  };
  const { categoryId } = filterOf(narrowing, Date.now());
  const above = (
    <>
      <Segmented<Filter>
        chosen={filter}
        onChoose={choose}
        segments={(['open', 'closed', 'all'] as const).map((value) => ({
          value,
          word: words.near.filters[value],
        }))}
      />
      <FilterBar parts={PARTS} narrowing={narrowing} onNarrow={narrow} view={view} onView={setView} />
    </>
  );
  return <Cases key={`${filter} ${categoryId}`} {...{ around, guessed, filter, categoryId, view, above }} />;
}

interface CasesProps extends NearListProps {
  filter: Filter;
  categoryId: string | undefined;
  view: ListView;
  above: ReactNode;
}

/** Made anew for another question: what was read for the last one is not shown under it. */
function Cases({ around, guessed, filter, categoryId, view, above }: CasesProps) {
  const words = useWords();
  const later = usePrivacy((state) => state.refused);
  const input: InputOf<typeof listReports> = {
    scope: 'near',
    position: around,
    radiusMeters: NEARBY_RADIUS_METERS,
    ...STATES_OF[filter],
    ...(categoryId && { categoryId }),
  };
  const page = usePage({ contract: listReports, input, keepAs: categoryId ? null : `near-${filter}` });
  const narrowed = filter !== 'all' || categoryId !== undefined;
  return (
    <PageScreen page={page} above={above} bottomAlways bottom={<ReportButton onTap={goToFiling} />}>
      {() => (
        <>
          {view === 'map' ? (
            <NearMap around={around} groups={GROUPS_OF[filter]} categoryId={categoryId} />
          ) : (
            <ReportPages
              contract={listReports}
              input={input}
              first={page}
              empty={<Message icon="pin" words={narrowed ? words.near.emptyFiltered : words.near.empty} />}
            />
          )}
          {guessed && later && <PrivacyNote about="place" />}
          {guessed && !later && (
            <View className={classes.line}>
              <Text className={classes.hint}>{words.near.placeRefused}</Text>
              <Button kind="quiet" word={words.near.openPermissions} onTap={() => void openPermissions()} />
            </View>
          )}
          <View className={classes.line}>
            <Button kind="quiet" icon="search" word={words.near.search} onTap={goToSearch} />
            <Button kind="quiet" icon="list" word={words.near.town} onTap={goToTown} />
          </View>
        </>
      )}
    </PageScreen>
  );
}
