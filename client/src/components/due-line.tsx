import { Text, View } from '@tarojs/components';
import { useWords } from '@/words/language';
import { dueTone } from '@/words/times';
import { join } from './class-names';
import classes from './due-line.module.scss';
import { Icon } from './icon';

/** A due date in words, in the colour of how near it is. `overdue` is the server's word. */
export function DueLine({ dueAt, overdue, now }: { dueAt: number; overdue: boolean; now: number }) {
  const { times } = useWords();
  const tone = overdue ? 'overdue' : dueTone(dueAt, now);
  return (
    <View className={join(classes.due, classes[tone])}>
      <Icon name={tone === 'overdue' ? 'alert' : 'clock'} size="small" />
      <Text>{times.due(dueAt, now)}</Text>
    </View>
  );
}
