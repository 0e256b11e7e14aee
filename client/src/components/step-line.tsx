import { Text, View } from '@tarojs/components';
import { join } from './class-names';
import { Icon } from './icon';
import classes from './step-line.module.scss';

export interface Step {
  word: string;
  /** A date in words, where it has been reached. */
  at?: string;
}

interface StepLineProps {
  steps: readonly Step[];
  /** How many have been reached; the last of them is where it stands. */
  reached: number;
}

/** Where something stands on its way, from left to right. */
export function StepLine({ steps, reached }: StepLineProps) {
  return (
    <View className={classes.line} aria-label={steps[reached - 1]?.word}>
      {steps.map(({ word, at }, index) => {
        const [past, now] = [index < reached, index === reached - 1];
        return (
          <View key={word} className={join(classes.step, past && classes.past, now && classes.now)}>
            <View className={classes.rail} />
            <View className={classes.dot}>
              {past && (!now || reached === steps.length) && <Icon name="check" size="small" />}
            </View>
            <Text className={classes.word}>{word}</Text>
            {at && <Text className={classes.at}>{at}</Text>}
          </View>
        );
      })}
    </View>
  );
}
