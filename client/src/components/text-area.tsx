import { Text, Textarea, View } from '@tarojs/components';
import { useContext } from 'react';
import { join } from './class-names';
import { InSheet } from './sheet';
import classes from './text-area.module.scss';

interface TextAreaProps {
  label: string;
  value: string;
  hint: string;
  maxChars: number;
  onChange(value: string): void;
  /** The person has gone on to something else. */
  onLeave?(): void;
  problem?: string;
  /** The label is only read out, where a heading says the same. */
  labelHidden?: boolean;
}

/** Several lines of text; grows with them. From four fifths on it says how many are left. */
export function TextArea({
  label,
  value,
  hint,
  maxChars,
  onChange,
  onLeave,
  problem,
  labelHidden,
}: TextAreaProps) {
  const fixed = useContext(InSheet);
  return (
    <View className={classes.field}>
      {!labelHidden && <Text className={classes.label}>{label}</Text>}
      <Textarea
        className={join(classes.area, Boolean(problem) && classes.wrong)}
        value={value}
        placeholder={hint}
        placeholderClass={classes.hint}
        maxlength={maxChars}
        autoHeight
        fixed={fixed}
        cursorSpacing={96}
        showConfirmBar={false}
        aria-label={label}
        onInput={(event) => onChange(event.detail.value)}
        onBlur={onLeave}
      />
      {value.length > maxChars * 0.8 && (
        <Text className={classes.count}>{`${value.length} / ${maxChars}`}</Text>
      )}
      {problem && <Text className={classes.problem}>{problem}</Text>}
    </View>
  );
}
