import { useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import type { TaskStep } from '#types/tasks/states';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { SkeletonBlock, SkeletonCards } from '@/components/skeleton';
import { useReadSubject } from '@/features/notices/use-read-subject';
import { useRoles } from '@/features/shell/use-roles';
import { goToFollowingZone, goToTasks, goToTeamClaim } from '@/features/tasks/routes';
import { useTitle } from '@/words/use-title';
import { useTask } from '../../_parts/use-task';
import { useTaskWords } from '../../words';
import { CancelSheet } from './_parts/cancel-sheet';
import { Facts } from './_parts/facts';
import { MyClaim } from './_parts/my-claim';
import { NextBar } from './_parts/next-bar';
import { Organising } from './_parts/organising';
import { Brief } from './_parts/brief';
import { Where } from './_parts/where';

const Skeleton = () => (
  <>
    <SkeletonBlock height={64} />
    <SkeletonBlock height={180} />
    <SkeletonCards count={1} />
  </>
);

/** One task: what, when, where, who can come; claim it, and from then on the next step. */
export default function TaskPage() {
  const words = useTaskWords();
  useTitle(words.titles.task);
  const { taskId, page, task, claim, waits } = useTask();
  const [cancelling, setCancelling] = useState(false);
  useShareAppMessage(() => ({
    title: task?.title ?? words.titles.task,
    path: `/tasks/pages/task/index?taskId=${encodeURIComponent(taskId)}`,
  }));
  useReadSubject(`task:${taskId}`, task !== null);
  const isVolunteer = useRoles().some(({ role }) => role === 'volunteer');
  const may = (step: TaskStep) => task?.steps.includes(step) ?? false;
  const bar = task && <NextBar task={task} claim={claim} reload={page.reload} />;
  return (
    <PageScreen page={page} skeleton={<Skeleton />} bottom={bar}>
      {() =>
        task && (
          <>
            {task.state === 'cancelled' && (
              <Message icon="close" title={words.task.cancelled} words={task.cancelledReason} />
            )}
            {claim && <MyClaim task={task} claim={claim} waits={waits} reload={page.reload} />}
            <Facts task={task} />
            <Where task={task} />
            <Brief task={task} />
            {may('team-claim') && (
              <Card bare>
                <ListRow
                  icon="people"
                  title={words.task.forTeam}
                  words={words.task.forTeamHelp}
                  onTap={() => goToTeamClaim(taskId)}
                />
              </Card>
            )}
            {isVolunteer && task.zoneName !== null && (
              <Card bare>
                <ListRow
                  icon="inbox"
                  title={words.task.tellMe}
                  words={words.task.tellMeWords(task.zoneName)}
                  onTap={() => goToFollowingZone(task.zoneName ?? '')}
                />
              </Card>
            )}
            {(may('change') || may('verify')) && (
              <Organising task={task} may={may} onCancel={() => setCancelling(true)} />
            )}
            {task.state === 'ended' && !claim && (
              <Message
                icon="clock"
                words={words.task.ended}
                action={words.task.others}
                onAction={goToTasks}
              />
            )}
            {cancelling && (
              <CancelSheet task={task} reload={page.reload} onClose={() => setCancelling(false)} />
            )}
          </>
        )
      }
    </PageScreen>
  );
}
