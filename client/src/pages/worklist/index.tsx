import { useReachBottom } from '@tarojs/taro';
import { useEffect } from 'react';
import { listReports } from '#types/reports/contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { ListEnd } from '@/components/list-end';
import { PageScreen } from '@/components/page-screen';
import { useNow } from '@/device/use-now';
import { WaitingList } from '@/features/outbox/waiting-list';
import { CasesMap } from '@/features/reports/cases-map';
import { FilterBar } from '@/features/reports/filters/filter-bar';
import { filterOf, partsIn, type Narrowing, type NarrowingPart } from '@/features/reports/filters/narrowing';
import { useNarrowing } from '@/features/reports/filters/use-narrowing';
import { useView } from '@/features/reports/filters/use-view';
import { keepKnown } from '@/features/reports/known-cases';
import { appendPage, groupWorklist, narrowed, WORKLIST_FILTERS } from '@/features/reports/worklist-groups';
import { useRoles } from '@/features/shell/use-roles';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { Filters } from './_parts/filters';
import { Nothing } from './_parts/nothing';
import { useFilter, type Filter } from './_parts/use-filter';
import { WorklistGroup } from './_parts/worklist-group';

const PARTS: readonly NarrowingPart[] = ['due', 'category', 'zone'];
/** For those who see more than one bureau's. */
const CITY_PARTS: readonly NarrowingPart[] = [...PARTS, 'bureau'];
const CITY_ROLES: readonly string[] = ['dispatcher', 'inspector', 'admin'];

/** What waits for me, most urgent first; narrowed and looked at as it was last time. */
export default function Worklist() {
  const words = useWords();
  useTitle(words.titles.worklist);
  const filter = useFilter();
  const [narrowing, narrow] = useNarrowing('worklist');
  // What was read for another question is not shown under this one.
  const key = JSON.stringify([filter.filter, narrowing]);
  return <List key={key} filter={filter} narrowing={narrowing} narrow={narrow} />;
}

interface ListProps {
  filter: Filter;
  narrowing: Narrowing;
  narrow(next: Narrowing): void;
}

function List({ filter: { filter, choose, offered }, narrowing, narrow }: ListProps) {
  const [view, setView] = useView('worklist', 'list');
  const city = useRoles().some(({ role }) => CITY_ROLES.includes(role));
  const states = WORKLIST_FILTERS[filter];
  const narrower = partsIn(narrowing).length > 0;
  const input = {
    scope: 'worklist' as const,
    ...(states ? { states: [...states] } : {}),
    ...filterOf(narrowing, Date.now()),
  };
  const keepAs = narrower ? null : `worklist:${filter}`;
  const page = usePage({ contract: listReports, input, keepAs });
  const list = useMore({
    contract: listReports,
    input,
    first: page,
    of: ({ reports, next }) => ({ items: reports, next }),
    append: appendPage,
  });
  useReachBottom(list.readOn);
  const fresh = page.data !== null && page.keptAt === null;
  useEffect(() => {
    if (fresh) keepKnown(list.items, Date.now());
    // As often as something was read.
  }, [fresh, page.data, list.items.length]);
  const now = useNow();
  const shown = narrowed(list.items, filter);
  const groups = groupWorklist(shown, now, list.more);
  const showAll = () => {
    narrow({});
    choose('all', shown);
  };
  const above = (
    <>
      <WaitingList />
      <Filters offered={offered(shown)} chosen={filter} onChoose={(next) => choose(next, shown)} />
      <FilterBar
        parts={city ? CITY_PARTS : PARTS}
        narrowing={narrowing}
        onNarrow={narrow}
        view={view}
        onView={setView}
      />
    </>
  );

  return (
    <PageScreen page={page} above={above}>
      {() => (
        <>
          {groups.length === 0 && !page.reading && (
            <Nothing all={filter === 'all' && !narrower} onShowAll={showAll} />
          )}
          {view === 'map' && <CasesMap list={list} />}
          {view === 'list' &&
            groups.map((group) => (
              <WorklistGroup key={group.name} group={group} now={now} reload={page.reload} />
            ))}
          {view === 'list' && groups.length > 0 && <ListEnd list={list} />}
        </>
      )}
    </PageScreen>
  );
}
