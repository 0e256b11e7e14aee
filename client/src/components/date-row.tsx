import { Picker } from '@tarojs/components';
import { startOf } from '#types/china-time';
import { useNow } from '@/device/use-now';
import { useWords } from '@/words/language';
import { Field } from './field';
import { PickBox } from './pick-box';

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
  const { times } = useWords();
  const now = useNow();
  const said = mode === 'time' || value === '' ? value : times.day(startOf(value), now);
  const shown = (
    <PickBox
      label={label}
      value={[note, said].filter(Boolean).join(' ')}
      icon={mode === 'time' ? 'clock' : 'chevron'}
    />
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
