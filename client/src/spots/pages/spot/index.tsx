import { useRouter } from '@tarojs/taro';
import { openSpot } from '#types/reports/spot-contracts';
import { usePage } from '@/cloud/use-page';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { SkeletonBlock } from '@/components/skeleton';
import { useNow } from '@/device/use-now';
import { ReportCard } from '@/features/reports/report-card';
import { goToReport } from '@/features/reports/routes';
import { useTitle } from '@/words/use-title';
import { useSpotWords } from '../../words';
import { SpotHead } from './_parts/spot-head';
import { SpotPhotos } from './_parts/spot-photos';
import { SpotRechecks } from './_parts/spot-rechecks';

const Skeleton = () => (
  <>
    <SkeletonBlock height={170} />
    <SkeletonBlock height={260} />
    <SkeletonBlock height={120} />
  </>
);

/** Everything that was ever reported at one place: since when it is clean, how it looked, who looked again. */
export default function Spot() {
  const words = useSpotWords();
  useTitle(words.titles.spot);
  const { reportId = '' } = useRouter().params;
  const page = usePage({ contract: openSpot, input: { reportId }, keepAs: `spot:${reportId}` });
  const now = useNow();
  return (
    <PageScreen page={page} skeleton={<Skeleton />}>
      {(spot) => (
        <>
          <SpotHead spot={spot} now={now} />
          <SpotPhotos photos={spot.photos} now={now} />
          <SpotRechecks rechecks={spot.rechecks} now={now} />
          <Section title={words.reports}>
            {spot.reports.map((report) => (
              <ReportCard
                key={report.reportId}
                report={report}
                now={now}
                onOpen={() => goToReport(report.reportId)}
              />
            ))}
          </Section>
        </>
      )}
    </PageScreen>
  );
}
