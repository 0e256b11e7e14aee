import { Text, View } from '@tarojs/components';
import { RATE_NAMES, RATE_SHARES, type RateBases } from '#types/figures/definitions';
import type { Counted, Tally } from '#types/figures/figures';
import { rateOf } from '../../../rate';
import { useFiguresWords } from '../../../words';
import classes from './figures.module.scss';

const NUMBERS = ['filed', 'dispatched', 'handled', 'closed', 'late'] as const satisfies Counted[];

interface RatesProps {
  tally: Tally;
  medianHours: number | null;
  bases: RateBases;
  /** Opens the cases behind a number; residents have none. */
  onOpen?(figure: Counted): void;
}

/** The numbers of a period, each rate with what it is a share of. */
export function Rates({ tally, medianHours, bases, onOpen }: RatesProps) {
  const words = useFiguresWords();
  const tap = (figure: Counted) => (onOpen ? { onClick: () => onOpen(figure), 'aria-role': 'button' } : {});
  return (
    <View className={classes.card}>
      <View className={classes.numbers}>
        {NUMBERS.map((figure) => (
          <View key={figure} className={classes.number} {...tap(figure)}>
            <Text className={classes.count}>{tally[figure]}</Text>
            <Text className={classes.word}>{words.counted[figure]}</Text>
          </View>
        ))}
      </View>
      {RATE_NAMES.map((name) => {
        const rate = rateOf(name, tally, bases);
        return (
          <View key={name} className={classes.line} {...tap(RATE_SHARES[name])}>
            <Text className={classes.name}>{words.rates[name]}</Text>
            <Text className={rate ? classes.value : classes.word}>
              {rate ? words.rate(rate.percent, rate.of, rate.base) : words.noBase}
            </Text>
          </View>
        );
      })}
      <View className={classes.line}>
        <Text className={classes.name}>{words.median}</Text>
        <Text className={classes.value}>
          {medianHours === null ? words.noBase : words.hours(medianHours)}
        </Text>
      </View>
    </View>
  );
}
