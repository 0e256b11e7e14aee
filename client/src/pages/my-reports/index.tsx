import { useRouter } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import type { InputOf } from '#types/contract';
import { listReports } from '#types/reports/contracts';
import { OPEN_STATES, type ReportState } from '#types/reports/states';
import { usePage } from '@/cloud/use-page';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Segmented } from '@/components/segmented';
import { WaitingList } from '@/features/outbox/waiting-list';
import { ReportPages } from '@/features/reports/report-pages';
import { goToFiling } from '@/features/reports/routes';
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
  const empty = { open: words.me.noneOpen, closed: words.me.noneClosed, following: words.me.noFollowing }[
    tab
  ];
  return (
    <PageScreen
      page={page}
      above={
        <>
          <WaitingList />
          {above}
        </>
      }
    >
      {() => (
        <ReportPages
          contract={listReports}
          input={QUESTIONS[tab]}
          first={page}
          empty={<Message icon="camera" words={empty} action={words.common.report} onAction={goToFiling} />}
        />
      )}
    </PageScreen>
  );
}
