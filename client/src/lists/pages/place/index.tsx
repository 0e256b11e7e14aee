import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { listReports } from '#types/reports/contracts';
import { OPEN_STATES, type ReportState } from '#types/reports/states';
import { usePage } from '@/cloud/use-page';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Segmented } from '@/components/segmented';
import { readStored, store } from '@/device/storage';
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

/** Everything reported in a zone, or with a bureau, the latest first. */
export default function Place() {
  const words = useListWords();
  const { zoneId, bureauId, name } = useRouter().params;
  const decoded = (text: string | undefined) => (text ? decodeURIComponent(text) : undefined);
  useTitle(decoded(name) ?? words.place);
  const [filter, setFilter] = useState<Filter>(() => readStored<Filter>(KEY) ?? 'open');
  const input = zoneId
    ? { scope: 'zone' as const, zoneId: decoded(zoneId), ...STATES[filter] }
    : bureauId
      ? { scope: 'bureau' as const, bureauId: decoded(bureauId), ...STATES[filter] }
      : { scope: 'town' as const, ...STATES[filter] };
  const page = usePage({ contract: listReports, input, keepAs: null });
  const filters = (
    <Segmented<Filter>
      chosen={filter}
      onChoose={(chosen) => {
        store(KEY, chosen);
        setFilter(chosen);
      }}
      segments={FILTERS.map((value) => ({ value, word: words.filters[value] }))}
    />
  );
  return (
    <PageScreen page={page} above={filters}>
      {() => (
        <ReportPages
          contract={listReports}
          input={input}
          first={page}
          empty={<Message icon="pin" words={words.emptyPlace} />}
        />
      )}
    </PageScreen>
  );
}
