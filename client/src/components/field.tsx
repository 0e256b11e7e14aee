import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import classes from './field.module.scss';

/** A question above what answers it; what is wrong with the answer below. */
export function Field({ label, problem, children }: PropsWithChildren<{ label: string; problem?: string }>) {
  return (
    <View className={classes.field}>
      <Text className={classes.label}>{label}</Text>
      {children}
      {problem && <Text className={classes.problem}>{problem}</Text>}
    </View>
  );
}
