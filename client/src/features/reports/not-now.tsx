import { Message } from '@/components/message';
import { useWords } from '@/words/language';
import { backToReport } from './routes';

/** Where a step cannot be taken (any more): says so, and leads to the report. */
export function NotNow({ reportId, words }: { reportId: string; words: string }) {
  const { finishing } = useWords();
  return (
    <Message
      icon="check-circle"
      words={words}
      action={finishing.backToReport}
      onAction={() => backToReport(reportId)}
    />
  );
}
