import { Text, View } from '@tarojs/components';
import { HOURS_SOURCES, type Balance, type HoursSource } from '#types/tasks/hours';
import { join } from '@/components/class-names';
import { Icon, type IconName } from '@/components/icon';
import { useHoursWords } from '../words';
import classes from './balances.module.scss';

export const SOURCE_ICONS: Record<HoursSource, IconName> = { counted: 'check-circle', entered: 'list' };

/** Both books side by side, each with its own sum; there is no sum of the two. */
export function Balances({ balance, under }: { balance: Balance; under(source: HoursSource): string }) {
  const words = useHoursWords();
  return (
    <View className={classes.books}>
      {HOURS_SOURCES.map((source) => (
        <View key={source} className={join(classes.book, source === 'counted' && classes.counted)}>
          <View className={classes.name}>
            <Icon name={SOURCE_ICONS[source]} size="small" />
            <Text>{words.sources[source]}</Text>
          </View>
          <Text className={classes.figure}>{words.length(balance[source])}</Text>
          <Text className={classes.help}>{under(source)}</Text>
        </View>
      ))}
    </View>
  );
}
