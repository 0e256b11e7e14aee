import { Text, View } from '@tarojs/components';
import type { ReportCard } from '#types/reports/report';
import { Card } from '@/components/card';
import { Section } from '@/components/section';
import { TitleLine } from '@/components/title-line';
import { categoryName } from '@/features/reports/category-name';
import { Due } from '@/features/reports/due';
import { ProgressLine } from '@/features/reports/progress-line';
import { goToMyReports, goToReport } from '@/features/reports/routes';
import { StateTag } from '@/features/reports/state-tag';
import { stateWords } from '@/features/reports/state-words';
import { useLanguage, useMarks, useWords } from '@/words/language';
import classes from './latest-report.module.scss';

/** My latest report as a line of five steps; nothing for who has none: the big button says it all. */
export function LatestReport({ report, now }: { report: ReportCard | null; now: number }) {
  const words = useWords();
  const marks = useMarks();
  const language = useLanguage((state) => state.language);
  if (!report) return null;
  const name = categoryName(report, language);
  return (
    <Section title={words.home.latest} link={words.home.allMine} onLink={() => goToMyReports()}>
      <Card
        onTap={() => goToReport(report.reportId)}
        label={`${name}${marks.clause}${stateWords(report, words)}`}
      >
        <TitleLine title={name} end={<StateTag state={report.state} />} />
        <Text className={classes.address}>{report.address}</Text>
        <View className={classes.line}>
          <ProgressLine state={report.state} />
        </View>
        <View className={classes.foot}>
          <Text>{stateWords(report, words)}</Text>
          <Due report={report} now={now} />
        </View>
      </Card>
    </Section>
  );
}
