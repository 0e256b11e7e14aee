import { Text } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { Contract, InputOf, OutputOf } from '#types/contract';
import type { ReportCard as Card } from '#types/reports/report';
import { useMore } from '@/cloud/use-more';
import type { PageRead } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import { Windowed } from '@/components/windowed';
import { CasesMap } from './cases-map';
import type { ListView } from './filters/use-view';
import { ReportCard } from './report-card';
import { goToReport } from './routes';
import { appendPage } from './worklist-groups';

interface ReportPagesProps<C extends Contract> {
  contract: C;
  input: InputOf<C>;
  first: PageRead<OutputOf<C>>;
  empty: ReactNode;
  view?: ListView;
}

type Listed = { reports: Card[]; next: string | null };

/** Reports as rows or on the map, further pages when the end comes near or at a tap. */
export function ReportPages<C extends Contract>({
  contract,
  input,
  first,
  empty,
  view = 'list',
}: ReportPagesProps<C>) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const list = useMore({
    contract,
    input,
    first,
    of: (answer) => {
      const { reports, next } = answer as Listed;
      return { items: reports, next };
    },
    append: appendPage,
  });
  useReachBottom(list.readOn);
  const now = Date.now();
  if (list.items.length === 0 && !list.more) return <>{empty}</>;
  if (view === 'map') return <CasesMap list={list} />;
  return (
    <>
      <Windowed
        items={list.items}
        render={(report) => (
          <ReportCard
            key={report.reportId}
            report={report}
            now={now}
            onOpen={() => goToReport(report.reportId)}
          />
        )}
      />
      {list.problem && <Text>{sayProblem(list.problem, language, words)}</Text>}
      {list.more && <Button block word={words.common.more} busy={list.reading} onTap={list.readOn} />}
    </>
  );
}
