import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button';
import { ProblemNote } from '@/components/problem-note';
import { ReportCard } from '@/features/reports/report-card';
import { goToReport } from '@/features/reports/routes';
import type { useBackAgain } from '@/features/filing/use-back-again';
import { useWords } from '@/words/language';
import classes from './same-spot.module.scss';

interface BackAgainProps {
  back: ReturnType<typeof useBackAgain>;
  /** Opens this one again with what has been entered. */
  onBackAgain(reportId: string): void;
  waitsForPhotos: boolean;
}

/** "Cleaned here not long ago": the old case goes on with its history, and is no new one. */
export function BackAgain({ back, onBackAgain, waitsForPhotos }: BackAgainProps) {
  const words = useWords();
  const { reports, busy, problem } = back;
  if (reports.length === 0) return null;
  const now = Date.now();
  return (
    <View className={classes.same} aria-live="polite">
      <Text className={classes.question}>{words.filing.backAgain}</Text>
      {reports.map((report) => (
        <ReportCard
          key={report.reportId}
          report={report}
          now={now}
          onOpen={() => goToReport(report.reportId)}
          action={
            <>
              {report.closedAt !== null && (
                <Text className={classes.fine}>
                  {words.filing.cleaned(words.times.moment(report.closedAt, now))}
                </Text>
              )}
              <Button
                block
                icon="refresh"
                word={waitsForPhotos ? words.filing.waitPhotos : words.filing.backAgainSend}
                busy={busy || waitsForPhotos}
                onTap={() => onBackAgain(report.reportId)}
              />
            </>
          }
        />
      ))}
      <ProblemNote problem={problem} />
    </View>
  );
}
