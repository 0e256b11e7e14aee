import { Text, View } from '@tarojs/components';
import { BUREAU_STATES, type ReportState } from '#types/reports/states';
import { Icon } from '@/components/icon';
import { useWords } from '@/words/language';
import { dueTone } from '@/words/times';
import { join } from '@/components/class-names';
import classes from './due.module.scss';

interface DueProps {
  report: { state: ReportState; dueAt: number | null; overdue: boolean };
  now: number;
}

/** The deadline in words, while it runs: only where a bureau has the report. */
export function Due({ report, now }: DueProps) {
  const words = useWords();
  const running = (BUREAU_STATES as readonly ReportState[]).includes(report.state);
  if (!running || report.dueAt === null) return null;
  const tone = report.overdue ? 'overdue' : dueTone(report.dueAt, now);
  return (
    <View className={join(classes.due, classes[tone])}>
      <Icon name={tone === 'overdue' ? 'alert' : 'clock'} size="small" />
      <Text>{words.times.due(report.dueAt, now)}</Text>
    </View>
  );
}
