import { useRouter } from '@tarojs/taro';
import { openReport } from '#types/reports/contracts';
import { usePage } from '@/cloud/use-page';
import { PageScreen } from '@/components/page-screen';
import { SkeletonBlock } from '@/components/skeleton';
import { useNow } from '@/device/use-now';
import { maySendBack } from '@/features/reports/actions-shown';
import { NotNow } from '@/features/reports/not-now';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { VerifyBar } from './_parts/verify-bar';
import { VerifyForm } from './_parts/verify-form';
import { useVerifying } from './_parts/use-verifying';

const Skeleton = () => (
  <>
    <SkeletonBlock height={54} />
    <SkeletonBlock height={190} />
    <SkeletonBlock height={90} />
    <SkeletonBlock height={200} />
  </>
);

/** Compared with the standard: solved, or not yet. For the reporter: a look at the result and a yes. */
export default function Verify() {
  const words = useWords();
  useTitle(words.titles.verify);
  const { reportId = '' } = useRouter().params;
  const page = usePage({ contract: openReport, input: { reportId }, keepAs: `report:${reportId}` });
  const report = page.data?.report;
  const verifying = useVerifying(reportId, report?.mine ?? false);
  const now = useNow();
  // Kept content cannot know whether somebody else has been here; only a fresh answer says "not now".
  const possible = report?.steps.includes('verify') || page.keptAt !== null || verifying.sent;
  const sendBack = report !== undefined && maySendBack(report);

  return (
    <PageScreen
      page={page}
      skeleton={<Skeleton />}
      bottom={
        report && possible ? <VerifyBar report={report} sendBack={sendBack} verifying={verifying} /> : null
      }
    >
      {({ report: open, timeline }) =>
        possible ? (
          <VerifyForm report={open} timeline={timeline} sendBack={sendBack} verifying={verifying} now={now} />
        ) : (
          <NotNow reportId={reportId} words={words.verifying.notNow} />
        )
      }
    </PageScreen>
  );
}
