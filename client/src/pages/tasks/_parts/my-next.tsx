import type { OutputOf } from '#types/contract';
import type { listClaims } from '#types/tasks/contracts';
import { Section } from '@/components/section';
import { useWaiting } from '@/features/outbox/outbox';
import { ClaimCard } from '@/features/tasks/claim-card';
import { firstToDo } from '@/features/tasks/next-step';
import { goToMyTasks } from '@/features/tasks/routes';
import { useWords } from '@/words/language';

/** What I have taken on that comes first, with its step; nothing where there is none. */
export function MyNext({ claims, now }: { claims: OutputOf<typeof listClaims>['claims']; now: number }) {
  const { taskList: words } = useWords();
  const acts = useWaiting((state) => state.acts);
  const first = firstToDo(claims, acts, now);
  if (!first) return null;
  return (
    <Section title={words.next} link={words.allMine} onLink={goToMyTasks}>
      <ClaimCard primary claim={first.claim} task={first.task} now={now} />
    </Section>
  );
}
