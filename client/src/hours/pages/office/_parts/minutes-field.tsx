import { Input } from '@tarojs/components';
import { Field } from '@/components/field';
import shared from '../../../_parts/hours.module.scss';

interface MinutesFieldProps {
  label: string;
  hint: string;
  /** 0: nothing typed. */
  value: number;
  problem?: string | undefined;
  onChange(minutes: number): void;
}

const DIGITS_MAX = 3;

export function MinutesField({ label, hint, value, problem, onChange }: MinutesFieldProps) {
  return (
    <Field label={label} {...(problem ? { problem } : {})}>
      <Input
        className={shared.input}
        type="number"
        placeholder={hint}
        value={value === 0 ? '' : String(value)}
        maxlength={DIGITS_MAX}
        cursorSpacing={96}
        aria-label={label}
        onInput={(event) => onChange(Number(event.detail.value.replace(/\D/g, '')))}
      />
    </Field>
  );
}
