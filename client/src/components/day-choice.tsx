import { Picker, Text, View } from '@tarojs/components';
import { useWords } from '@/words/language';
import { townMoment, townTime } from '@/words/times';
import { join } from './class-names';
import { Icon } from './icon';
import classes from './chips.module.scss';

/** A plan is kept when the working day ends. */
const DAY_ENDS_AT_HOUR = 18;
const DAY_MS = 24 * 3_600_000;

interface DayChoiceProps {
  /** The end of that day; null: none chosen. */
  value: number | null;
  now: number;
  /** Offered in one tap. */
  quick: readonly { days: number; word: string }[];
  otherWord: string;
  mostDays: number;
  onChange(at: number): void;
}

const two = (value: number) => String(value).padStart(2, '0');
const dateOf = (at: number) => {
  const { year, month, day } = townTime(at);
  return `${year}-${two(month)}-${two(day)}`;
};

/** The end of the working day so many days ahead. */
export function endOfDay(now: number, days: number): number {
  const { year, month, day } = townTime(now);
  return townMoment(year, month, day + days, DAY_ENDS_AT_HOUR);
}

/** A day ahead: the usual ones in one tap, any other in WeChat's own calendar. */
export function DayChoice({ value, now, quick, otherWord, mostDays, onChange }: DayChoiceProps) {
  const { times } = useWords();
  const others = value !== null && !quick.some(({ days }) => endOfDay(now, days) === value);
  const chip = (on: boolean) => join(classes.chip, on && classes.on);
  return (
    <View className={classes.chips}>
      {quick.map(({ days, word }) => {
        const at = endOfDay(now, days);
        return (
          <View
            key={days}
            className={chip(at === value)}
            hoverClass={classes.pressed}
            aria-role="button"
            aria-checked={at === value}
            onClick={() => onChange(at)}
          >
            {at === value && <Icon name="check" size="small" />}
            <Text>{word}</Text>
          </View>
        );
      })}
      <Picker
        mode="date"
        value={dateOf(value ?? endOfDay(now, 1))}
        start={dateOf(now + DAY_MS)}
        end={dateOf(now + mostDays * DAY_MS)}
        headerText={otherWord}
        onChange={(event) => {
          const [year = 0, month = 1, day = 1] = event.detail.value.split('-').map(Number);
          onChange(townMoment(year, month, day, DAY_ENDS_AT_HOUR));
        }}
      >
        <View className={chip(others)} aria-role="button" aria-checked={others}>
          <Icon name={others ? 'check' : 'clock'} size="small" />
          <Text>{others && value !== null ? times.day(value, now) : otherWord}</Text>
        </View>
      </Picker>
    </View>
  );
}
