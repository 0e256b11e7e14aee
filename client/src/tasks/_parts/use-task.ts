import { useRouter } from '@tarojs/taro';
import type { OutputOf } from '#types/contract';
import { openTask } from '#types/tasks/contracts';
import type { Claim, Task } from '#types/tasks/task';
import { usePage, type PageRead } from '@/cloud/use-page';
import { useNow } from '@/device/use-now';
import { useWaiting, useWhenSent } from '@/features/outbox/outbox';
import { aboutClaim, claimNow } from '@/features/tasks/next-step';

export interface TaskRead {
  taskId: string;
  page: PageRead<OutputOf<typeof openTask>>;
  /** With the claim as this phone knows it: what waits to be sent is done, and what time has opened is open. */
  task: Task | null;
  claim: Claim | null;
  /** Something about the claim waits for a network. */
  waits: boolean;
}

/** The task this page is about, kept on the phone: what one needs on the spot works without network. */
export function useTask(): TaskRead {
  const { taskId = '' } = useRouter().params;
  const page = usePage({ contract: openTask, input: { taskId }, keepAs: `task:${taskId}` });
  const acts = useWaiting((state) => state.acts);
  const now = useNow();
  const told = page.data?.task ?? null;
  const about = aboutClaim(told?.claim?.claimId ?? '');
  useWhenSent(about, () => void page.reload());
  const claim = told?.claim ? claimNow(told.claim, told, acts, now) : null;
  return {
    taskId,
    page,
    task: told && { ...told, claim },
    claim,
    waits: acts.some((act) => act.about === about && act.refused === null),
  };
}
