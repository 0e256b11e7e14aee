import { View } from '@tarojs/components';
import { Chips } from '@/components/chips';
import { DayChoice } from '@/components/day-choice';
import { Field } from '@/components/field';
import { useNow } from '@/device/use-now';
import { useAdminWords } from '../words';
import classes from './admin.module.scss';

const QUICK_DAYS = [1, 7, 30] as const;
/** Two years: longer is for good. */
const MOST_DAYS = 730;

interface UntilChoiceProps {
  /** Milliseconds since the epoch; null: for good, where that is offered. */
  value: number | null;
  forGood?: boolean;
  problem?: string;
  onChange(until: number | null): void;
}

/** Until the end of which day. */
export function UntilChoice({ value, forGood, problem, onChange }: UntilChoiceProps) {
  const words = useAdminWords().people;
  const now = useNow();
  return (
    <Field label={words.until} problem={problem}>
      <View className={classes.stack}>
        {forGood && (
          <Chips
            chips={[{ value: 'for-good', word: words.forGood }]}
            chosen={value === null ? ['for-good'] : []}
            onTap={() => onChange(null)}
          />
        )}
        <DayChoice
          value={value}
          now={now}
          quick={QUICK_DAYS.map((days) => ({ days, word: words.quick[days] ?? '' }))}
          otherWord={words.otherDay}
          mostDays={MOST_DAYS}
          onChange={onChange}
        />
      </View>
    </Field>
  );
}
