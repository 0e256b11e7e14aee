import { useRouter } from '@tarojs/taro';
import { openReport, startReport } from '#types/reports/contracts';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { useNow } from '@/device/use-now';
import { useReadSubject } from '@/features/notices/use-read-subject';
import { actionsShown } from '@/features/reports/actions-shown';
import { asIfStarted, useStepWaits } from '@/features/reports/case-outbox';
import { knownCase } from '@/features/reports/known-cases';
import { goToReport } from '@/features/reports/routes';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { Actions } from './_parts/actions';
import { CaseStanding } from './_parts/case-standing';
import { ComplainLink } from './_parts/complain-link';
import { NeedsHands } from './_parts/needs-hands';
import { RatingCard } from './_parts/rating-card';
import { ReportHead } from './_parts/report-head';
import { ReportPhotos } from './_parts/report-photos';
import { ReportPlace } from './_parts/report-place';
import { ReportSheets } from './_parts/report-sheets';
import { ReportSkeleton } from './_parts/report-skeleton';
import { Timeline } from './_parts/timeline';
import { TimeRecord } from './_parts/time-record';
import { useReportSteps } from './_parts/use-report-steps';

export default function ReportPage() {
  const words = useWords();
  useTitle(words.titles.report);
  const { reportId = '' } = useRouter().params;
  const known = () => knownCase(reportId);
  const page = usePage({ contract: openReport, input: { reportId }, keepAs: `report:${reportId}`, known });
  useReadSubject(`report:${reportId}`, page.data !== null);
  const on = useReportSteps(reportId, page.data?.report.place.address ?? '', page.reload);
  const begun = useStepWaits(reportId, startReport);
  const now = useNow();
  const report = page.data && (begun ? asIfStarted(page.data.report) : page.data.report);
  const shown = report && actionsShown(report);
  const bar = report && shown && (shown.primary || shown.more.length > 0) && (
    <Actions
      report={report}
      shown={shown}
      busy={on.steps.busy}
      unrated={on.rating.stars === 0}
      onTake={on.take}
      onMore={() => on.setOpen('more')}
    />
  );

  return (
    <PageScreen page={page} skeleton={<ReportSkeleton />} bottom={bar || null}>
      {({ report: open, timeline }) => (
        <>
          <ReportPhotos report={open} timeline={timeline} />
          {open.steps.includes('rate') && (
            <RatingCard report={open} given={on.rating} onChange={on.setRating} />
          )}
          <ReportHead report={open} timeline={timeline} now={now} />
          <CaseStanding report={open} now={now} />
          {open.rating && <RatingCard report={open} given={on.rating} onChange={on.setRating} />}
          <ReportPlace report={open} />
          <NeedsHands report={open} />
          <TimeRecord report={open} now={now} />
          <Section title={words.reportPage.timeline}>
            <Timeline timeline={timeline} now={now} />
          </Section>
          {open.mergedInto && (
            <Card bare>
              <ListRow
                icon="merge"
                title={words.caseSteps.mergedInto}
                onTap={() => goToReport(open.mergedInto ?? '')}
              />
            </Card>
          )}
          <ComplainLink onTap={() => on.setOpen('complain')} />
          <ReportSheets report={open} timeline={timeline} now={now} on={on} />
          {on.steps.question}
        </>
      )}
    </PageScreen>
  );
}
