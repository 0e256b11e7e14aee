import type { Report } from '#types/reports/report';
import { OPEN_STATES, type ReportState } from '#types/reports/states';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { useRoles } from '@/features/shell/use-roles';
import { goToTaskFromReport } from '@/features/tasks/routes';
import { useWords } from '@/words/language';

/** For who works on it: volunteers could help. What really may be done the server says. */
export function NeedsHands({ report }: { report: Report }) {
  const { taskList: words } = useWords();
  const roles = useRoles();
  const works = roles.some(
    ({ role, bureauId }) =>
      ['dispatcher', 'admin'].includes(role) ||
      (['handler', 'leader'].includes(role) && bureauId === report.bureauId),
  );
  if (!works || !(OPEN_STATES as readonly ReportState[]).includes(report.state)) return null;
  return (
    <Card bare>
      <ListRow
        icon="hand"
        title={words.needsHands}
        words={words.needsHandsWords}
        onTap={() => goToTaskFromReport(report.reportId)}
      />
    </Card>
  );
}
