import { useRouter } from '@tarojs/taro';
import { openReport } from '#types/reports/contracts';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { PageScreen } from '@/components/page-screen';
import { SkeletonBlock } from '@/components/skeleton';
import { useNow } from '@/device/use-now';
import { CaseLine } from '@/features/reports/case-line';
import { NotNow } from '@/features/reports/not-now';
import { NoteField } from '@/features/reports/note-field';
import { useTitle } from '@/words/use-title';
import { useSpotWords } from '../../words';
import { LastAndNow } from './_parts/last-and-now';
import { useRechecking } from './_parts/use-rechecking';

const Skeleton = () => (
  <>
    <SkeletonBlock height={54} />
    <SkeletonBlock height={230} />
    <SkeletonBlock height={200} />
  </>
);

/** Standing before it: how it was left, how it is now, and one of two big buttons. */
export default function Recheck() {
  const words = useSpotWords();
  useTitle(words.titles.recheck);
  const { recheckId = '', reportId = '' } = useRouter().params;
  const page = usePage({ contract: openReport, input: { reportId }, keepAs: `report:${reportId}` });
  const checking = useRechecking(recheckId, reportId);
  const now = useNow();
  const state = page.data?.report.state;
  const possible = state === 'closed' || page.keptAt !== null || checking.sent;
  const { busy, photos } = checking;
  const waiting = busy || photos.sending;
  const bar = possible && page.data && (
    <>
      <Button
        word={words.back}
        kind="danger"
        icon="refresh"
        block
        busy={waiting}
        onTap={() => void checking.record(false)}
      />
      <Button
        word={words.clean}
        kind="primary"
        icon="check"
        block
        busy={waiting}
        onTap={() => void checking.record(true)}
      />
    </>
  );
  return (
    <PageScreen page={page} skeleton={<Skeleton />} bottom={bar || null}>
      {({ report, timeline }) =>
        possible ? (
          <>
            <CaseLine report={report} now={now} />
            <LastAndNow report={report} timeline={timeline} checking={checking} />
            <Card>
              <NoteField
                label={words.note}
                hint={words.noteHint}
                phrases={words.phrases}
                value={checking.note}
                problem={checking.missing === 'note' ? words.needNote : undefined}
                onChange={checking.setNote}
              />
            </Card>
            {checking.question}
          </>
        ) : (
          <NotNow reportId={reportId} words={words.notNow} />
        )
      }
    </PageScreen>
  );
}
