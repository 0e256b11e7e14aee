import { useReachBottom } from '@tarojs/taro';
import { listReports } from '#types/reports/contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { PageScreen } from '@/components/page-screen';
import { useNow } from '@/device/use-now';
import { appendPage, groupWorklist, narrowed, WORKLIST_FILTERS } from '@/features/reports/worklist-groups';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { Filters } from './_parts/filters';
import { ListEnd } from '@/components/list-end';
import { Nothing } from './_parts/nothing';
import { useFilter } from './_parts/use-filter';
import { WorklistGroup } from './_parts/worklist-group';

/** What waits for me, most urgent first. */
export default function Worklist() {
  const words = useWords();
  useTitle(words.titles.worklist);
  const { filter, choose, offered } = useFilter();
  const states = WORKLIST_FILTERS[filter];
  const input = { scope: 'worklist' as const, ...(states ? { states: [...states] } : {}) };
  const page = usePage({ contract: listReports, input, keepAs: `worklist:${filter}` });
  const list = useMore({
    contract: listReports,
    input,
    first: page,
    of: ({ reports, next }) => ({ items: reports, next }),
    append: appendPage,
  });
  useReachBottom(list.readOn);
  const now = useNow();
  const shown = narrowed(list.items, filter);
  const groups = groupWorklist(shown, now, list.more);

  return (
    <PageScreen page={page}>
      {() => (
        <>
          <Filters offered={offered(shown)} chosen={filter} onChoose={(next) => choose(next, shown)} />
          {groups.length === 0 && !page.reading && (
            <Nothing filter={filter} onShowAll={() => choose('all', shown)} />
          )}
          {groups.map((group) => (
            <WorklistGroup key={group.name} group={group} now={now} reload={page.reload} />
          ))}
          {groups.length > 0 && <ListEnd list={list} />}
        </>
      )}
    </PageScreen>
  );
}
