import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button';
import { ProblemNote } from '@/components/problem-note';
import { ReportCard } from '@/features/reports/report-card';
import { goToReport } from '@/features/reports/routes';
import type { useSameSpot } from '@/features/filing/use-same-spot';
import { useWords } from '@/words/language';
import classes from './same-spot.module.scss';

interface SameSpotProps {
  same: ReturnType<typeof useSameSpot>;
  onFollowed(): void;
}

/** More than this is a list to read, not a question to answer. */
const MOST_SHOWN = 3;

/** "The same one?": open reports of this kind within 50 m. */
export function SameSpot({ same, onFollowed }: SameSpotProps) {
  const words = useWords();
  const { reports, followed } = same;
  if (reports.length === 0) return null;
  return (
    <View className={classes.same} aria-live="polite">
      <Text className={classes.question}>{words.filing.same}</Text>
      {reports.slice(0, MOST_SHOWN).map((report) => (
        <ReportCard
          key={report.reportId}
          report={report}
          now={Date.now()}
          onOpen={() => goToReport(report.reportId)}
          action={
            followed === report.reportId ? (
              <View className={classes.done}>
                <Text className={classes.followed}>{words.filing.following}</Text>
                <Button block word={words.filing.openReport} onTap={() => goToReport(report.reportId)} />
              </View>
            ) : (
              <Button
                block
                icon="plus"
                word={words.filing.follow}
                busy={same.busy}
                onTap={() => void same.follow(report.reportId).then((done) => done && onFollowed())}
              />
            )
          }
        />
      ))}
      <ProblemNote problem={same.problem} />
    </View>
  );
}
