import { Text, View } from '@tarojs/components';
import type { Report, TimelineEntry } from '#types/reports/report';
import { join } from '@/components/class-names';
import { Icon } from '@/components/icon';
import { dueShown, stepDueShown } from '@/features/reports/actions-shown';
import { useWords } from '@/words/language';
import { COUNTDOWN_MS, dueTone } from '@/words/times';
import classes from './deadline.module.scss';

interface DeadlineProps {
  report: Report;
  timeline: readonly TimelineEntry[];
  now: number;
}

/** Of the box it stands in. */
const COLOUR = { calm: 'grey', soon: 'amber', overdue: 'red' } as const;

/** By when, and how long that is; after handling, whether it was kept, and by when the next step should be taken. */
export function Deadline({ report, timeline, now }: DeadlineProps) {
  const words = useWords();
  const { dueAt } = report;
  const shown = dueShown(report);
  const step = stepDueShown(report, timeline);
  const target = step && report.stepDueAt !== null && (
    <View className={join(classes.plain, report.stepDueAt < now && classes.overdue)}>
      <Icon name={report.stepDueAt < now ? 'alert' : 'clock'} size="small" />
      <Text>{words.reportPage.stepDue[step](words.times.by(report.stepDueAt, now))}</Text>
    </View>
  );
  if (shown === 'none' || dueAt === null) return target || null;
  if (shown !== 'running') {
    const late = shown === 'late';
    return (
      <>
        <View className={join(classes.plain, late && classes.overdue)}>
          <Icon name={late ? 'alert' : 'check'} size="small" />
          <Text>{late ? words.reportPage.late : words.reportPage.inTime}</Text>
        </View>
        {target}
      </>
    );
  }
  const tone = report.overdue ? 'overdue' : dueTone(dueAt, now);
  const counting = dueAt - now < COUNTDOWN_MS;
  return (
    <View className={join(classes.due, classes[COLOUR[tone]])}>
      <Icon name={tone === 'overdue' ? 'alert' : 'clock'} />
      <View className={classes.words}>
        {counting && <Text className={classes.left}>{words.times.due(dueAt, now)}</Text>}
        <Text className={counting ? classes.by : classes.left}>
          {words.reportPage.dueBy(words.times.by(dueAt, now))}
        </Text>
      </View>
    </View>
  );
}
