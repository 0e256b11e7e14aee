import { useRouter } from '@tarojs/taro';
import { finishReport, openReport, startReport } from '#types/reports/contracts';
import { usePage } from '@/cloud/use-page';
import { PageScreen } from '@/components/page-screen';
import { SkeletonBlock } from '@/components/skeleton';
import { useNow } from '@/device/use-now';
import { NotNow } from '@/features/reports/not-now';
import { WaitingList } from '@/features/outbox/waiting-list';
import { useStepWaits } from '@/features/reports/case-outbox';
import { knownCase } from '@/features/reports/known-cases';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { FinishBar } from './_parts/finish-bar';
import { FinishForm } from './_parts/finish-form';
import { useFinishing } from './_parts/use-finishing';

const Skeleton = () => (
  <>
    <SkeletonBlock height={54} />
    <SkeletonBlock height={190} />
    <SkeletonBlock height={230} />
  </>
);

/** The handler's feedback: what it looks like now and what was done, in three taps where a phrase fits. */
export default function Finish() {
  const words = useWords();
  useTitle(words.titles.finish);
  const { reportId = '' } = useRouter().params;
  const known = () => knownCase(reportId);
  const page = usePage({ contract: openReport, input: { reportId }, keepAs: `report:${reportId}`, known });
  const finishing = useFinishing(reportId, page.data?.report ?? null);
  const waits = useStepWaits(reportId, finishReport);
  const begun = useStepWaits(reportId, startReport);
  const now = useNow();
  // Kept content cannot know whether somebody else has been here; only a fresh answer says "not now".
  const possible =
    page.data?.report.steps.includes('finish') || page.keptAt !== null || begun || finishing.sent;

  return (
    <PageScreen
      page={page}
      skeleton={<Skeleton />}
      bottom={page.data && possible && !waits ? <FinishBar finishing={finishing} /> : null}
    >
      {({ report }) =>
        waits ? (
          <WaitingList />
        ) : possible ? (
          <FinishForm report={report} finishing={finishing} now={now} />
        ) : (
          <NotNow reportId={reportId} words={words.finishing.notNow} />
        )
      }
    </PageScreen>
  );
}
