import { View } from '@tarojs/components';
import type { Tally } from '#types/figures/figures';
import { useMarks } from '@/words/language';
import { useFiguresWords } from '../../../words';
import { Chart } from '../../../chart';
import classes from './figures.module.scss';

/** Reported and closed, day by day; the numbers are read out as one sentence. */
export function Trend({ trend }: { trend: readonly { at: string; tally: Tally }[] }) {
  const words = useFiguresWords();
  const marks = useMarks();
  if (trend.length === 0) return <View className={classes.fine}>{words.none}</View>;
  const lines = (['filed', 'closed'] as const).map((name) => ({
    name: words.counted[name],
    values: trend.map(({ tally }) => tally[name]),
  }));
  const spoken = lines.map(({ name, values }) => `${name} ${values.join(marks.list)}`).join(marks.sentence);
  return (
    <View className={classes.card} aria-role="img" aria-label={`${words.trend}${marks.colon}${spoken}`}>
      <Chart id="trend-chart" labels={trend.map(({ at }) => at.slice(5))} lines={lines} />
    </View>
  );
}
