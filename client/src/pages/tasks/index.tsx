import { useDidShow, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import type { Position } from '#types/places/position';
import type { loadHome } from '#types/screens/contracts';
import { listClaims, listTasks } from '#types/tasks/contracts';
import type { TaskKind } from '#types/tasks/states';
import { useMore } from '@/cloud/use-more';
import { readKept, usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { askPosition, lastPosition, positionIfAllowed } from '@/device/location';
import { useNow } from '@/device/use-now';
import { WaitingBar } from '@/features/outbox/waiting-bar';
import { goToFiling } from '@/features/reports/routes';
import { useTabs } from '@/features/shell/use-tabs';
import { goToTask } from '@/features/tasks/routes';
import { TaskCard } from '@/features/tasks/task-card';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { Enrol } from './_parts/enrol';
import { Filters, type View } from './_parts/filters';
import { MyNext } from './_parts/my-next';
import { TaskMap } from './_parts/task-map';
import { Ways } from './_parts/ways';

const townCentre = () => readKept<OutputOf<typeof loadHome>>('home')?.center ?? null;

/** 任务: what volunteers can do near by, and the next step of what they have taken on. */
export default function Tasks() {
  const { taskList: words, titles, common } = useWords();
  useTitle(titles.tasks);
  useTabs(undefined);
  const [position, setPosition] = useState<Position | null>(() => lastPosition());
  const [kind, setKind] = useState<TaskKind | null>(null);
  const [view, setView] = useState<View>('list');
  const found = (at: Position | null) => at && setPosition((before) => before ?? at);
  useDidShow(() => void positionIfAllowed().then(found));
  const input = position ? { scope: 'near' as const, kind, position } : { scope: 'soon' as const, kind };
  const page = usePage({ contract: listTasks, input, keepAs: `tasks-${kind ?? 'all'}` });
  const mine = usePage({ contract: listClaims, input: { scope: 'active' }, keepAs: 'claims-active' });
  const list = useMore({
    contract: listTasks,
    input,
    first: page,
    of: ({ tasks, next }) => ({ items: tasks, next }),
    // What moved between two pages is shown once.
    append: (shown, more) => [
      ...shown,
      ...more.filter(({ taskId }) => shown.every((one) => one.taskId !== taskId)),
    ],
  });
  useReachBottom(list.readOn);
  const now = useNow();
  const center = position ?? townCentre() ?? list.items[0]?.place ?? null;

  return (
    <PageScreen page={page}>
      {({ organises, volunteer }) => (
        <>
          <WaitingBar />
          {volunteer ? <MyNext claims={mine.data?.claims ?? []} now={now} /> : <Enrol />}
          <Ways organises={organises} volunteer={volunteer} />
          <Filters
            title={position ? words.near : words.soon}
            kind={kind}
            view={view}
            onKind={setKind}
            onView={setView}
          />
          {!position && (
            <Button
              icon="pin"
              kind="quiet"
              word={words.seeNear}
              onTap={() => void askPosition().then(found)}
            />
          )}
          {view === 'map' && center && <TaskMap tasks={list.items} center={center} />}
          {list.items.length === 0 ? (
            <Message
              icon="hand"
              words={kind ? words.emptyKind : words.empty}
              action={common.report}
              onAction={goToFiling}
            />
          ) : (
            <>
              {list.items.map((task) => (
                <TaskCard key={task.taskId} task={task} now={now} onOpen={() => goToTask(task.taskId)} />
              ))}
              <ListEnd list={list} />
            </>
          )}
        </>
      )}
    </PageScreen>
  );
}
