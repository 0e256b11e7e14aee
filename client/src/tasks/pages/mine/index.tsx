import { useReachBottom } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { listClaims } from '#types/tasks/contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Segmented } from '@/components/segmented';
import { useNow } from '@/device/use-now';
import { useWaiting } from '@/features/outbox/outbox';
import { WaitingList } from '@/features/outbox/waiting-list';
import { ClaimCard } from '@/features/tasks/claim-card';
import { firstToDo } from '@/features/tasks/next-step';
import { goToHours, goToTasks } from '@/features/tasks/routes';
import { useWords } from '@/words/language';
import { townTime } from '@/words/times';
import { useTitle } from '@/words/use-title';
import { useTaskWords } from '../../words';
import { Day } from './_parts/day';

type Tab = 'active' | 'past';

/** 我的志愿任务: day by day, what is next first, with its step as the one big button. */
export default function MyTasks() {
  const words = useTaskWords();
  useTitle(words.titles.mine);
  const [tab, setTab] = useState<Tab>('active');
  const tabs = (
    <Segmented<Tab>
      chosen={tab}
      onChoose={setTab}
      segments={(['active', 'past'] as const).map((value) => ({ value, word: words.mine.tabs[value] }))}
    />
  );
  return <List key={tab} tab={tab} above={tabs} />;
}

function List({ tab, above }: { tab: Tab; above: ReactNode }) {
  const words = useTaskWords();
  const { times } = useWords();
  const input = { scope: tab };
  const page = usePage({ contract: listClaims, input, keepAs: `claims-${tab}` });
  const list = useMore({
    contract: listClaims,
    input,
    first: page,
    of: ({ claims, next }) => ({ items: claims, next }),
    append: (shown, more) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const now = useNow();
  const acts = useWaiting((state) => state.acts);
  const first = firstToDo(list.items, acts, now);
  const dayOf = ({ task }: (typeof list.items)[number]) => townTime(task.startsAt).dayNumber;
  const days = [...new Set(list.items.map(dayOf))];
  return (
    <PageScreen
      page={page}
      above={
        <>
          <WaitingList />
          {above}
        </>
      }
      bottom={<Button block icon="clock" word={words.mine.hours} onTap={goToHours} />}
      bottomAlways
    >
      {() =>
        list.items.length === 0 ? (
          <Message
            icon="hand"
            words={tab === 'active' ? words.mine.none : words.mine.nonePast}
            action={words.mine.find}
            onAction={goToTasks}
          />
        ) : (
          <>
            {days.map((day, index) => {
              const claims = list.items.filter((item) => dayOf(item) === day);
              const at = claims[0]!.task.startsAt;
              return (
                <Day key={day} name={times.day(at, now)} first={index === 0} last={index === days.length - 1}>
                  {claims.map(({ claim, task }) => (
                    <ClaimCard
                      key={claim.claimId}
                      primary={tab === 'active' && claim === first?.claim}
                      claim={claim}
                      task={task}
                      now={now}
                    />
                  ))}
                </Day>
              );
            })}
            <ListEnd list={list} />
          </>
        )
      }
    </PageScreen>
  );
}
