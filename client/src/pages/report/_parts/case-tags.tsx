import { View } from '@tarojs/components';
import type { Report } from '#types/reports/report';
import type { IconName } from '@/components/icon';
import { Tag, type Tone } from '@/components/tag';
import { useWords } from '@/words/language';
import classes from './case-tags.module.scss';

/** What of its history one should know at once. */
export function CaseTags({ report }: { report: Report }) {
  const { reportPage: words } = useWords();
  const tags: ([Tone, IconName, string] | false)[] = [
    report.hidden && ['amber', 'eye-off', words.hidden],
    report.stubborn && ['violet', 'flag', words.stubborn],
    report.relapses > 0 && ['violet', 'refresh', words.relapses(report.relapses)],
    report.reopens > 0 && ['amber', 'refresh', words.reopens(report.reopens)],
    report.reworks > 0 && ['amber', 'undo', words.reworks(report.reworks)],
  ];
  const shown = tags.filter((tag) => tag !== false);
  if (shown.length === 0) return null;
  return (
    <View className={classes.tags}>
      {shown.map(([tone, icon, word]) => (
        <Tag key={word} tone={tone} icon={icon} word={word} />
      ))}
    </View>
  );
}
