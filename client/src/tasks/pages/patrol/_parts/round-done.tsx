import { Button } from '@/components/button';
import { Message } from '@/components/message';
import { WaitingList } from '@/features/outbox/waiting-list';
import { goToHandIn } from '@/features/tasks/routes';
import type { Claim } from '#types/tasks/task';
import type { RoundStand } from '../../../round';
import { useTaskWords } from '../../../words';

interface RoundDoneProps {
  taskId: string;
  stand: RoundStand;
  claim: Claim | null;
}

/** Every spot has its verdict: what is left is to hand in. */
export function RoundDone({ taskId, stand, claim }: RoundDoneProps) {
  const { patrol: words } = useTaskWords();
  return (
    <>
      <Message icon="check-circle" title={words.doneTitle} words={words.doneWords(stand.clean, stand.back)} />
      {claim?.steps.includes('hand-in') && (
        <Button kind="primary" block word={words.toHandIn} onTap={() => goToHandIn(taskId)} />
      )}
      <WaitingList />
    </>
  );
}
