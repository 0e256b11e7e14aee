import { Message } from '@/components/message';
import { goToFiling } from '@/features/reports/routes';
import type { WorklistFilter } from '@/features/reports/worklist-groups';
import { useWords } from '@/words/language';

/** Everything is done, or nothing of this kind is left. */
export function Nothing({ filter, onShowAll }: { filter: WorklistFilter; onShowAll(): void }) {
  const { worklist, common } = useWords();
  return filter === 'all' ? (
    <Message icon="check-circle" words={worklist.empty} action={common.report} onAction={goToFiling} />
  ) : (
    <Message
      icon="check-circle"
      words={worklist.emptyFiltered}
      action={worklist.showAll}
      onAction={onShowAll}
    />
  );
}
