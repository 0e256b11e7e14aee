import { Text, View } from '@tarojs/components';
import { join } from './class-names';
import classes from './segmented.module.scss';

export interface Segment<Value extends string> {
  value: Value;
  word: string;
  count?: number;
}

interface SegmentedProps<Value extends string> {
  segments: readonly Segment<Value>[];
  chosen: Value;
  onChoose(value: Value): void;
}

/** One of a few, all seen at once. */
export function Segmented<Value extends string>({ segments, chosen, onChoose }: SegmentedProps<Value>) {
  return (
    <View className={classes.bar} aria-role="tablist">
      {segments.map(({ value, word, count }) => (
        <View
          key={value}
          className={join(classes.segment, value === chosen && classes.chosen)}
          aria-role="tab"
          aria-checked={value === chosen}
          onClick={() => onChoose(value)}
        >
          <Text>{count === undefined ? word : `${word} ${count}`}</Text>
        </View>
      ))}
    </View>
  );
}
