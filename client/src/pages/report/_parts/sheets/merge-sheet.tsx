import { Text } from '@tarojs/components';
import { useState } from 'react';
import { listReports, mergeReport } from '#types/reports/contracts';
import { OPEN_STATES } from '#types/reports/states';
import { usePage } from '@/cloud/use-page';
import { SearchField } from '@/components/search-field';
import { Sheet } from '@/components/sheet';
import { mergeTargets } from '@/features/reports/merge-targets';
import { ReportCard } from '@/features/reports/report-card';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import classes from './merge-sheet.module.scss';

/** How far two photos of one spot may have been placed apart. */
const SAME_SPOT_METERS = 300;

/** Open ones near by, those of the same kind at once: one tap and a yes, and it carries on for both. */
export function MergeSheet({ report, steps, now, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps, common } = useWords();
  const [sought, setSought] = useState('');
  const { longitude, latitude } = report.place;
  const near = usePage({
    contract: listReports,
    input: {
      scope: 'near',
      position: { longitude, latitude },
      radiusMeters: SAME_SPOT_METERS,
      states: [...OPEN_STATES],
    },
    keepAs: null,
  });
  const words = caseSheets.merge;
  const targets = near.data && mergeTargets(near.data.reports, report, sought);
  const { reportId } = report;
  const choose = async (intoReportId: string, number: string) => {
    if (!(await steps.sure(words.ask(number), words.askWords, { yes: words.yes }))) return;
    await closeIf(steps.take(mergeReport, { reportId, intoReportId }, caseSteps.done.merge), onClose);
  };
  return (
    <Sheet title={words.title} onClose={onClose}>
      <Text className={classes.about}>{words.about}</Text>
      <SearchField hint={words.search} value={sought} onChange={setSought} onSearch={() => undefined} />
      {targets?.map((other) => (
        <ReportCard
          key={other.reportId}
          report={other}
          now={now}
          onOpen={() => void choose(other.reportId, other.number)}
        />
      ))}
      {targets?.length === 0 && (
        <Text className={classes.about}>{sought.trim() === '' ? words.none : words.noneFound}</Text>
      )}
      {!targets && (
        <Text className={classes.about}>{near.problem ? common.problem.offline : common.loading}</Text>
      )}
    </Sheet>
  );
}
