import { Banner } from '@/components/banner';
import { goToMyReports } from '@/features/reports/routes';
import { useWords } from '@/words/language';
import { useWaiting } from './waiting-reports';

/** On pages people come by: that something waits, and where to see it. */
export function WaitingBar() {
  const { reports } = useWaiting();
  const { waiting: words } = useWords();
  if (reports.length === 0) return null;
  return (
    <Banner
      icon="offline"
      words={words.title(reports.length)}
      action={words.look}
      onAction={() => goToMyReports()}
    />
  );
}
