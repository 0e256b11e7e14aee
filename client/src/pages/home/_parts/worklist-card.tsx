import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card';
import { join } from '@/components/class-names';
import { Icon } from '@/components/icon';
import { goToWorklist } from '@/features/reports/routes';
import { useMarks, useWords } from '@/words/language';
import classes from './worklist-card.module.scss';

interface WorklistCardProps {
  worklist: { overdue: number; dueToday: number; waiting: number };
}

/** Staff: what waits, the urgent first. The whole card opens the worklist. */
export function WorklistCard({ worklist }: WorklistCardProps) {
  const words = useWords().home;
  const marks = useMarks();
  const { overdue, dueToday, waiting } = worklist;
  const numbers = [
    { count: overdue, word: words.overdue, tone: overdue > 0 && classes.red },
    { count: dueToday, word: words.dueToday, tone: dueToday > 0 && classes.amber },
    { count: waiting, word: words.waiting, tone: false as const },
  ];
  const label = numbers.map(({ count, word }) => `${word} ${count}`).join(marks.clause);
  return (
    <Card onTap={goToWorklist} label={`${words.worklist}${marks.colon}${label}`}>
      <View className={classes.head}>
        <Text className={classes.title}>{words.worklist}</Text>
        <View className={classes.link}>
          <Text>{words.toWorklist}</Text>
          <Icon name="chevron" size="small" />
        </View>
      </View>
      <View className={classes.numbers}>
        {numbers.map(({ count, word, tone }) => (
          <View key={word} className={join(classes.number, tone)}>
            <Text className={classes.count}>{count}</Text>
            <Text className={classes.word}>{word}</Text>
          </View>
        ))}
      </View>
    </Card>
  );
}
