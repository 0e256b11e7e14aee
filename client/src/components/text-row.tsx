import { Input } from '@tarojs/components';
import { Field } from './field';
import classes from './input-row.module.scss';

/** Room for the bar that stands above the keyboard. */
const ABOVE_KEYBOARD_PX = 96;

interface TextRowProps {
  label: string;
  value: string;
  maxChars: number;
  onChange(value: string): void;
  problem?: string;
  /** An example, while nothing is written. */
  hint?: string;
  kind?: 'text' | 'digit' | 'number';
  /** The keyboard's own button. */
  onDone?(): void;
}

/** One line to fill in. */
export function TextRow(props: TextRowProps) {
  const { label, value, maxChars, onChange, problem, hint, kind = 'text', onDone } = props;
  return (
    <Field label={label} problem={problem}>
      <Input
        className={classes.input}
        type={kind}
        value={value}
        placeholder={hint}
        placeholderClass={classes.hint}
        maxlength={maxChars}
        cursorSpacing={ABOVE_KEYBOARD_PX}
        aria-label={label}
        confirmType={onDone ? 'go' : 'done'}
        onConfirm={onDone}
        onInput={(event) => onChange(event.detail.value)}
      />
    </Field>
  );
}
