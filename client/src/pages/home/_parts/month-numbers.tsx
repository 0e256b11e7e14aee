import { Text, View } from '@tarojs/components';
import { goToFigures } from '@/features/reports/routes';
import { useWords } from '@/words/language';
import classes from './month-numbers.module.scss';

/** The town since the first of this month. */
export function MonthNumbers({ month }: { month: { filed: number; closed: number } }) {
  const words = useWords().home;
  return (
    <View className={classes.month} hoverClass={classes.pressed} aria-role="button" onClick={goToFigures}>
      <Text className={classes.title}>{words.month}</Text>
      <View className={classes.numbers}>
        <View className={classes.number}>
          <Text className={classes.count}>{month.filed}</Text>
          <Text className={classes.word}>{words.filed}</Text>
        </View>
        <View className={classes.number}>
          <Text className={classes.count}>{month.closed}</Text>
          <Text className={classes.word}>{words.closed}</Text>
        </View>
      </View>
    </View>
  );
}
