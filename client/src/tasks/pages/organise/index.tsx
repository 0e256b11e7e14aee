import { useReachBottom } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { listHandedIn } from '#types/tasks/claim-contracts';
import { listTasks } from '#types/tasks/contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListEnd } from '@/components/list-end';
import { ListRow } from '@/components/list-row';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Segmented } from '@/components/segmented';
import { useNow } from '@/device/use-now';
import { goToNewTask, goToTask, goToVerifyingClaims } from '@/features/tasks/routes';
import { TaskCard } from '@/features/tasks/task-card';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { useTaskWords } from '../../words';

type Tab = 'organised' | 'past';

/** For organisers: what waits to be verified, their tasks, and a new one. */
export default function Organise() {
  const words = useTaskWords();
  useTitle(words.titles.organise);
  const [tab, setTab] = useState<Tab>('organised');
  const waiting = usePage({ contract: listHandedIn, input: {}, keepAs: 'handed-in' });
  const tabs = (
    <Segmented<Tab>
      chosen={tab}
      onChoose={setTab}
      segments={(['organised', 'past'] as const).map((value) => ({
        value,
        word: words.organise.tabs[value],
      }))}
    />
  );
  return (
    <List
      key={tab}
      tab={tab}
      waiting={waiting.data?.claims.length ?? 0}
      more={Boolean(waiting.data?.next)}
      above={tabs}
    />
  );
}

interface ListProps {
  tab: Tab;
  waiting: number;
  more: boolean;
  above: ReactNode;
}

function List({ tab, waiting, more, above }: ListProps) {
  const { organise: words } = useTaskWords();
  const { common } = useWords();
  const input = { scope: tab };
  const page = usePage({ contract: listTasks, input, keepAs: `tasks-${tab}` });
  const list = useMore({
    contract: listTasks,
    input,
    first: page,
    of: ({ tasks, next }) => ({ items: tasks, next }),
    append: (shown, further) => [...shown, ...further],
  });
  useReachBottom(list.readOn);
  const now = useNow();
  const create = <Button kind="primary" block icon="plus" word={words.create} onTap={goToNewTask} />;
  return (
    <PageScreen
      page={page}
      bottom={create}
      above={
        <>
          <Card bare>
            <ListRow
              icon="check-circle"
              title={words.verify}
              words={waiting > 0 ? words.verifyWords(common.atLeast(waiting, more)) : words.verifyNone}
              onTap={() => goToVerifyingClaims()}
            />
          </Card>
          {above}
        </>
      }
    >
      {() =>
        list.items.length === 0 ? (
          <Message icon="briefcase" words={tab === 'organised' ? words.none : words.nonePast} />
        ) : (
          <>
            {list.items.map((task) => (
              <TaskCard key={task.taskId} task={task} now={now} onOpen={() => goToTask(task.taskId)} />
            ))}
            <ListEnd list={list} />
          </>
        )
      }
    </PageScreen>
  );
}
