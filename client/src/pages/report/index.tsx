import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { openReport } from '#types/reports/contracts';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { useNow } from '@/device/use-now';
import { actionsShown } from '@/features/reports/actions-shown';
import { goToReport } from '@/features/reports/routes';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { Actions } from './_parts/actions';
import { MoreSteps } from './_parts/more-steps';
import { NO_RATING, RatingCard, type RatingGiven } from './_parts/rating-card';
import { ReportHead } from './_parts/report-head';
import { ReportPhotos } from './_parts/report-photos';
import { ReportPlace } from './_parts/report-place';
import { ReportSkeleton } from './_parts/report-skeleton';
import { Timeline } from './_parts/timeline';

export default function ReportPage() {
  const words = useWords();
  useTitle(words.titles.report);
  const { reportId = '' } = useRouter().params;
  const page = usePage({ contract: openReport, input: { reportId }, keepAs: `report:${reportId}` });
  const [rating, setRating] = useState<RatingGiven>(NO_RATING);
  const now = useNow();
  const report = page.data?.report;
  const shown = report && actionsShown(report);
  const bar = report && shown && (shown.primary || shown.secondary) && (
    <Actions report={report} shown={shown} rating={rating} reload={page.reload} />
  );

  return (
    <PageScreen page={page} skeleton={<ReportSkeleton />} bottom={bar || null}>
      {({ report: open, timeline }) => (
        <>
          <ReportPhotos report={open} timeline={timeline} />
          {open.steps.includes('rate') && <RatingCard report={open} given={rating} onChange={setRating} />}
          <ReportHead report={open} timeline={timeline} now={now} />
          {open.rating && <RatingCard report={open} given={rating} onChange={setRating} />}
          <ReportPlace report={open} />
          <Section title={words.reportPage.timeline}>
            <Timeline report={open} timeline={timeline} now={now} />
          </Section>
          {open.mergedInto && (
            <Card bare>
              <ListRow
                icon="merge"
                title={words.moreSteps.mergedInto}
                onTap={() => goToReport(open.mergedInto ?? '')}
              />
            </Card>
          )}
          <MoreSteps report={open} reload={page.reload} />
        </>
      )}
    </PageScreen>
  );
}
