import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card';
import { goToMyReports } from '@/features/reports/routes';
import { useMarks, useWords } from '@/words/language';
import classes from './counts.module.scss';

interface CountsProps {
  counts: { filed: number; open: number; closed: number };
}

/** My reports in three numbers; the card opens them. */
export function Counts({ counts }: CountsProps) {
  const words = useWords().me;
  const marks = useMarks();
  const numbers = [
    { count: counts.filed, word: words.filed },
    { count: counts.open, word: words.open },
    { count: counts.closed, word: words.closed },
  ];
  const label = numbers.map(({ count, word }) => `${word} ${count}`).join(marks.clause);
  return (
    <Card onTap={() => goToMyReports()} label={`${words.myReports}${marks.colon}${label}`}>
      <View className={classes.numbers}>
        {numbers.map(({ count, word }) => (
          <View key={word} className={classes.number}>
            <Text className={classes.count}>{count}</Text>
            <Text className={classes.word}>{word}</Text>
          </View>
        ))}
      </View>
    </Card>
  );
}
