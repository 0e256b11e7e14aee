import { useTitle } from '@/words/use-title';
import { Button } from '@/components/button';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { leaveToTask } from '@/features/tasks/routes';
import { useTask } from '../../_parts/use-task';
import { useTaskWords } from '../../words';
import { HandInForm } from './_parts/hand-in-form';

/** 交任务: check-out and proof in one; without network it is kept. */
export default function HandIn() {
  const words = useTaskWords();
  useTitle(words.titles.handIn);
  const { taskId, page, task, claim } = useTask();
  if (task && claim?.steps.includes('hand-in'))
    return <HandInForm key={claim.claimId} task={task} claim={claim} />;
  return (
    <PageScreen page={page}>
      {() => (
        <>
          <Message icon="check-circle" words={words.handIn.notNow} />
          <Button block word={words.checkIn.toTask} onTap={() => leaveToTask(taskId)} />
        </>
      )}
    </PageScreen>
  );
}
