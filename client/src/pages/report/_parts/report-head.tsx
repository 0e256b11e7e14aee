import { Text, View } from '@tarojs/components';
import type { Report, TimelineEntry } from '#types/reports/report';
import { Card } from '@/components/card';
import { categoryName } from '@/features/reports/category-name';
import { ProgressLine } from '@/features/reports/progress-line';
import { sayStanding } from '@/features/reports/said';
import { stageDates } from '@/features/reports/stages';
import { StateTag } from '@/features/reports/state-tag';
import { useLanguage, useWords } from '@/words/language';
import { CaseTags } from './case-tags';
import { Deadline } from './deadline';
import classes from './report-head.module.scss';

interface ReportHeadProps {
  report: Report;
  timeline: readonly TimelineEntry[];
  now: number;
}

/** What it is, how it stands, by when: everything that matters without scrolling. */
export function ReportHead({ report, timeline, now }: ReportHeadProps) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const dates = stageDates(report, timeline).map((at) => (at === null ? undefined : words.times.by(at, now)));
  const { reportPage } = words;
  const facts = [
    reportPage.filed(words.times.moment(report.filedAt, now)),
    report.anonymous ? reportPage.anonymous : null,
    report.followers > 0 ? reportPage.followers(report.followers) : null,
  ].filter(Boolean);
  return (
    <Card>
      <View className={classes.head}>
        <View className={classes.top}>
          <Text className={classes.name}>{categoryName(report, language)}</Text>
          <StateTag state={report.state} />
        </View>
        <Text>{sayStanding(report, words)}</Text>
        <Deadline report={report} timeline={timeline} now={now} />
        <CaseTags report={report} />
        <View className={classes.line}>
          <ProgressLine state={report.state} dates={dates} />
        </View>
        {report.description !== '' && <Text className={classes.description}>{report.description}</Text>}
        <View className={classes.facts}>
          <Text>{facts.join(' · ')}</Text>
          <Text userSelect>{reportPage.number(report.number)}</Text>
          {report.following && <Text>{reportPage.following}</Text>}
        </View>
      </View>
    </Card>
  );
}
