import { Picker, Text, View } from '@tarojs/components';
import { PERIOD_MAX_DAYS } from '#types/figures/period-schema';
import { addDays, type Period } from '#types/figures/days';
import { Icon } from '@/components/icon';
import chips from '@/components/chips.module.scss';
import { useFiguresWords } from '../../../words';
import { movedPeriod } from '../../../own-period';

interface OwnPeriodProps {
  period: Period;
  today: string;
  onChange(period: Period): void;
}

/** From a day to a day, each in WeChat's own calendar. */
export function OwnPeriod({ period, today, onChange }: OwnPeriodProps) {
  const words = useFiguresWords();
  const day = (end: keyof Period) => (
    <Picker
      mode="date"
      value={period[end]}
      start={addDays(today, -3 * PERIOD_MAX_DAYS)}
      end={today}
      headerText={words.own[end]}
      onChange={(event) => onChange(movedPeriod(period, end, event.detail.value))}
    >
      <View className={chips.chip} aria-role="button" aria-label={words.own[end]}>
        <Icon name="clock" size="small" />
        <Text>{words.ownDay(end, period[end])}</Text>
      </View>
    </Picker>
  );
  return (
    <View className={chips.chips}>
      {day('from')}
      {day('to')}
    </View>
  );
}
