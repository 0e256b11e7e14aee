import { useReachBottom, useRouter } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import type { InputOf } from '#types/contract';
import { listReports } from '#types/reports/contracts';
import { OPEN_STATES, type ReportState } from '#types/reports/states';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Segmented } from '@/components/segmented';
import { ReportCard } from '@/features/reports/report-card';
import { goToFiling, goToReport } from '@/features/reports/routes';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';

type Tab = 'open' | 'closed' | 'following';
type Question = InputOf<typeof listReports>;

const UNDER_WAY: ReportState[] = ['screening', ...OPEN_STATES];
const FINISHED: ReportState[] = ['closed', 'rejected', 'merged', 'withdrawn'];
const QUESTIONS: Record<Tab, Question> = {
  open: { scope: 'mine', states: UNDER_WAY },
  closed: { scope: 'mine', states: FINISHED },
  following: { scope: 'following' },
};

/** 我的上报: what I reported and what I follow. */
export default function MyReports() {
  const words = useWords();
  useTitle(words.titles.myReports);
  const { scope } = useRouter().params;
  const [tab, setTab] = useState<Tab>(scope === 'following' ? 'following' : 'open');
  const tabs = (
    <Segmented<Tab>
      chosen={tab}
      onChoose={setTab}
      segments={[
        { value: 'open', word: words.me.open },
        { value: 'closed', word: words.me.finished },
        { value: 'following', word: words.me.following },
      ]}
    />
  );
  return <List key={tab} tab={tab} above={tabs} />;
}

function List({ tab, above }: { tab: Tab; above: ReactNode }) {
  const words = useWords();
  const page = usePage({ contract: listReports, input: QUESTIONS[tab], keepAs: `my-reports-${tab}` });
  const list = useMore({
    contract: listReports,
    input: QUESTIONS[tab],
    first: page,
    of: ({ reports, next }) => ({ items: reports, next }),
    append: (shown, more) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const empty = { open: words.me.noneOpen, closed: words.me.noneClosed, following: words.me.noFollowing }[
    tab
  ];
  const now = Date.now();
  return (
    <PageScreen page={page} above={above}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="camera" words={empty} action={words.common.report} onAction={goToFiling} />
        ) : (
          <>
            {list.items.map((report) => (
              <ReportCard
                key={report.reportId}
                report={report}
                now={now}
                onOpen={() => goToReport(report.reportId)}
              />
            ))}
            {list.more && <Button block word={words.common.more} busy={list.reading} onTap={list.readOn} />}
          </>
        )
      }
    </PageScreen>
  );
}
