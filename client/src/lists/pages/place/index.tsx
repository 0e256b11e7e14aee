import { useRouter } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import type { InputOf } from '#types/contract';
import { listReports } from '#types/reports/contracts';
import { OPEN_STATES, type ReportState } from '#types/reports/states';
import { usePage } from '@/cloud/use-page';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Segmented } from '@/components/segmented';
import { fromQuery } from '@/device/from-query';
import { readStored, store } from '@/device/storage';
import { FilterBar } from '@/features/reports/filters/filter-bar';
import { filterOf, partsIn, type NarrowingPart } from '@/features/reports/filters/narrowing';
import { useNarrowing } from '@/features/reports/filters/use-narrowing';
import { useView, type ListView } from '@/features/reports/filters/use-view';
import { ReportPages } from '@/features/reports/report-pages';
import { useTitle } from '@/words/use-title';
import { useListWords } from '../../words';

const FILTERS = ['open', 'closed', 'all'] as const;
type Filter = (typeof FILTERS)[number];
const KEY = 'place-filter';
const STATES: Record<Filter, { states?: ReportState[] }> = {
  open: { states: [...OPEN_STATES] },
  closed: { states: ['closed'] },
  all: {},
};
/** What is left to choose where the place is one already. */
const PARTS = {
  zone: ['due', 'period', 'category'],
  bureau: ['due', 'period', 'category', 'zone'],
  town: ['due', 'period', 'category', 'zone', 'bureau'],
} as const satisfies Record<string, readonly NarrowingPart[]>;

/** Everything reported in a zone, with a bureau or in the town, the latest first. */
export default function Place() {
  const words = useListWords();
  const { zoneId, bureauId, name } = useRouter().params;
  const scope = zoneId ? 'zone' : bureauId ? 'bureau' : 'town';
  useTitle(fromQuery(name) ?? words[scope]);
  const [filter, setFilter] = useState<Filter>(() => readStored<Filter>(KEY) ?? 'open');
  const [narrowing, narrow] = useNarrowing(scope);
  const [view, setView] = useView('place', 'list');
  const here = zoneId ? { zoneId: fromQuery(zoneId) } : bureauId ? { bureauId: fromQuery(bureauId) } : {};
  const input = { scope, ...STATES[filter], ...filterOf(narrowing, Date.now()), ...here } as const;
  const above = (
    <>
      <Segmented<Filter>
        chosen={filter}
        onChoose={(chosen) => {
          store(KEY, chosen);
          setFilter(chosen);
        }}
        segments={FILTERS.map((value) => ({ value, word: words.filters[value] }))}
      />
      <FilterBar parts={PARTS[scope]} narrowing={narrowing} onNarrow={narrow} view={view} onView={setView} />
    </>
  );
  const narrowed = filter !== 'all' || partsIn(narrowing).length > 0;
  const empty = <Message icon="pin" words={narrowed ? words.emptyFiltered : words.emptyPlace} />;
  return <Cases key={JSON.stringify(input)} {...{ input, view, above, empty }} />;
}

interface CasesProps {
  input: InputOf<typeof listReports>;
  view: ListView;
  above: ReactNode;
  empty: ReactNode;
}

/** Made anew for another question: what was read for the last one is not shown under it. */
function Cases({ input, view, above, empty }: CasesProps) {
  const page = usePage({ contract: listReports, input, keepAs: null });
  return (
    <PageScreen page={page} above={above}>
      {() => <ReportPages contract={listReports} input={input} first={page} view={view} empty={empty} />}
    </PageScreen>
  );
}
