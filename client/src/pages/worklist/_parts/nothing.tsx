import { Message } from '@/components/message';
import { goToFiling } from '@/features/reports/routes';
import { useWords } from '@/words/language';

/** Everything is done, or nothing of this kind is left. */
export function Nothing({ all, onShowAll }: { all: boolean; onShowAll(): void }) {
  const { worklist, common } = useWords();
  return all ? (
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
