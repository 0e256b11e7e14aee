import { Picker, Text, View } from '@tarojs/components';
import { join } from './class-names';
import { Field } from './field';
import { Icon } from './icon';
import classes from './input-row.module.scss';

interface DateRowProps {
  label: string;
  /** `2026-11-23`, or `08:30` in the mode time. */
  value: string;
  mode?: 'date' | 'time';
  /** Before the value: such as "next day". */
  note?: string;
  onChange(value: string): void;
  problem?: string;
}

/** A date or a time of day, in WeChat's own wheel. */
export function DateRow({ label, value, mode = 'date', note, onChange, problem }: DateRowProps) {
  const shown = (
    <View className={join(classes.input, classes.pick)} aria-role="button" aria-label={label}>
      <Text className={classes.picked}>{[note, value].filter(Boolean).join(' ')}</Text>
      <Icon name={mode === 'time' ? 'clock' : 'chevron'} size="small" />
    </View>
  );
  return (
    <Field label={label} problem={problem}>
      {mode === 'time' ? (
        <Picker
          mode="time"
          value={value}
          headerText={label}
          onChange={(event) => onChange(event.detail.value)}
        >
          {shown}
        </Picker>
      ) : (
        <Picker
          mode="date"
          value={value}
          headerText={label}
          onChange={(event) => onChange(event.detail.value)}
        >
          {shown}
        </Picker>
      )}
    </Field>
  );
}
