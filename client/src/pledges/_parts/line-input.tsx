import { Input, View } from '@tarojs/components';
import { Field } from '@/components/field';
import classes from './pledges.module.scss';

interface LineInputProps {
  label: string;
  hint: string;
  value: string;
  maxChars: number;
  problem?: string;
  /** The keyboard with digits. */
  digits?: boolean;
  onChange(value: string): void;
}

/** One line of text with its question above. */
export function LineInput({ label, hint, value, maxChars, problem, digits, onChange }: LineInputProps) {
  return (
    <Field label={label} problem={problem}>
      <View>
        <Input
          className={classes.input}
          type={digits ? 'number' : 'text'}
          value={value}
          placeholder={hint}
          maxlength={maxChars}
          aria-label={label}
          onInput={(event) => onChange(event.detail.value)}
        />
      </View>
    </Field>
  );
}
