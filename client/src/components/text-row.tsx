import { Input } from '@tarojs/components';
import { Field } from './field';
import classes from './input-row.module.scss';

interface TextRowProps {
  label: string;
  value: string;
  maxChars: number;
  onChange(value: string): void;
  problem?: string;
  /** An example, while nothing is written. */
  hint?: string;
  kind?: 'text' | 'digit' | 'number';
}

/** One line to fill in. */
export function TextRow({ label, value, maxChars, onChange, problem, hint, kind = 'text' }: TextRowProps) {
  return (
    <Field label={label} problem={problem}>
      <Input
        className={classes.input}
        type={kind}
        value={value}
        placeholder={hint}
        placeholderClass={classes.hint}
        maxlength={maxChars}
        aria-label={label}
        onInput={(event) => onChange(event.detail.value)}
      />
    </Field>
  );
}
