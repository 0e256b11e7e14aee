import type { Claim, TaskCard as Card } from '#types/tasks/task';
import { Button } from '@/components/button';
import { useWaiting } from '@/features/outbox/outbox';
import { useMarks, useWords } from '@/words/language';
import { ClaimTag } from './claim-tag';
import { goToStep } from './go-to-step';
import { claimNow, isLapsed, nextStep } from './next-step';
import { goToTask } from './routes';
import { TaskCard } from './task-card';

interface ClaimCardProps {
  claim: Claim;
  task: Card;
  now: number;
  /** The page's one big button. */
  primary?: boolean;
}

/** A task of mine, with the next step as its button; the card itself opens the task. */
export function ClaimCard({ claim: told, task, now, primary }: ClaimCardProps) {
  const { taskList: words } = useWords();
  const marks = useMarks();
  const acts = useWaiting((state) => state.acts);
  const claim = claimNow(told, task, acts, now);
  // Which spots are done is known on the round's own page.
  const step = nextStep(claim, task.kind, task.spots);
  const button = step && (
    <Button
      kind={primary ? 'primary' : 'secondary'}
      block
      word={words.steps[step]}
      label={`${words.steps[step]}${marks.clause}${task.title}`}
      onTap={() => goToStep(step, task.taskId)}
    />
  );
  return (
    <TaskCard
      task={task}
      now={now}
      tag={<ClaimTag state={claim.state} waiting={claim.waiting} lapsed={isLapsed(claim)} />}
      onOpen={() => goToTask(task.taskId)}
      action={button}
    />
  );
}
