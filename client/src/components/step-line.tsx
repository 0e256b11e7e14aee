import { Text, View } from '@tarojs/components';
import { join } from './class-names';
import { Icon } from './icon';
import classes from './step-line.module.scss';

export interface Step {
  word: string;
  /** A date in words, where it has been reached; its last word, the clock, stands on a line of its own. */
  at?: string;
}

interface StepLineProps {
  steps: readonly Step[];
  /** How many have been reached; the last of them is where it stands. */
  reached: number;
}

const dayAndClock = (at: string) => at.split(/ (?=\S+$)/);

/** Where something stands on its way, from left to right; with dates in the largest text from top to bottom. */
export function StepLine({ steps, reached }: StepLineProps) {
  return (
    <View
      className={join(classes.line, steps.some(({ at }) => at) && classes.dated)}
      aria-label={steps[reached - 1]?.word}
    >
      {steps.map(({ word, at }, index) => {
        const [past, now] = [index < reached, index === reached - 1];
        return (
          <View key={word} className={join(classes.step, past && classes.past, now && classes.now)}>
            <View className={classes.rail} />
            <View className={classes.dot}>
              {past && (!now || reached === steps.length) && <Icon name="check" size="small" />}
            </View>
            <Text className={classes.word}>{word}</Text>
            {at && (
              <View className={classes.at}>
                {dayAndClock(at).map((part) => (
                  <Text key={part}>{part}</Text>
                ))}
              </View>
            )}
          </View>
        );
      })}
    </View>
  );
}
