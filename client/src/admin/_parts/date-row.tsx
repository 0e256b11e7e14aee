import { Picker, Text, View } from '@tarojs/components';
import { join } from '@/components/class-names';
import { Field } from '@/components/field';
import { Icon } from '@/components/icon';
import classes from './admin.module.scss';

interface DateRowProps {
  label: string;
  /** `2026-11-23`, or `08:30` in the mode time. */
  value: string;
  mode?: 'date' | 'time';
  /** Before the value: such as "next day". */
  note?: string;
  onChange(value: string): void;
}

/** A date or a time of day, in WeChat's own wheel. */
export function DateRow({ label, value, mode = 'date', note, onChange }: DateRowProps) {
  const shown = (
    <View className={join(classes.input, classes.pick)} aria-role="button" aria-label={label}>
      <Text className={classes.picked}>{[note, value].filter(Boolean).join(' ')}</Text>
      <Icon name={mode === 'time' ? 'clock' : 'chevron'} size="small" />
    </View>
  );
  return (
    <Field label={label}>
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
