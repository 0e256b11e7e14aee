import { TextRow } from '@/components/text-row';

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
    <TextRow
      label={label}
      hint={hint}
      kind="number"
      value={value === 0 ? '' : String(value)}
      maxChars={DIGITS_MAX}
      problem={problem}
      onChange={(typed) => onChange(Number(typed.replace(/\D/g, '')))}
    />
  );
}
