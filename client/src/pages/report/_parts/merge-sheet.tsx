import { Text } from '@tarojs/components';
import { listReports } from '#types/reports/contracts';
import type { Report } from '#types/reports/report';
import { OPEN_STATES } from '#types/reports/states';
import { usePage } from '@/cloud/use-page';
import { Sheet } from '@/components/sheet';
import { useNow } from '@/device/use-now';
import { ReportCard } from '@/features/reports/report-card';
import { useWords } from '@/words/language';

/** How far two photos of one spot may have been placed apart. */
const SAME_SPOT_METERS = 300;

interface MergeSheetProps {
  report: Report;
  onChoose(intoReportId: string): void;
  onClose(): void;
}

/** Open ones of the same kind near by, nearest first: one tap and it carries on for both. */
export function MergeSheet({ report, onChoose, onClose }: MergeSheetProps) {
  const { moreSteps, common } = useWords();
  const now = useNow();
  const { longitude, latitude } = report.place;
  const near = usePage({
    contract: listReports,
    input: {
      scope: 'near',
      position: { longitude, latitude },
      radiusMeters: SAME_SPOT_METERS,
      categoryId: report.categoryId,
      states: [...OPEN_STATES],
    },
    keepAs: null,
  });
  const others = near.data?.reports.filter(({ reportId }) => reportId !== report.reportId);
  return (
    <Sheet title={moreSteps.mergeInto} onClose={onClose}>
      {others?.map((other) => (
        <ReportCard key={other.reportId} report={other} now={now} onOpen={() => onChoose(other.reportId)} />
      ))}
      {others?.length === 0 && <Text>{moreSteps.mergeNone}</Text>}
      {!others && <Text>{near.problem ? common.problem.offline : common.loading}</Text>}
    </Sheet>
  );
}
