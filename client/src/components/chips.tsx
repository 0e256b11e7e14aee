import { Text, View } from '@tarojs/components';
import { join } from './class-names';
import { Icon } from './icon';
import classes from './chips.module.scss';

interface ChipsProps {
  chips: readonly { value: string; word: string }[];
  chosen: readonly string[];
  onTap(value: string): void;
}

/** Many short answers to tap; they wrap and never scroll sideways out of sight. */
export function Chips({ chips, chosen, onTap }: ChipsProps) {
  return (
    <View className={classes.chips}>
      {chips.map(({ value, word }) => {
        const on = chosen.includes(value);
        return (
          <View
            key={value}
            className={join(classes.chip, on && classes.on)}
            hoverClass={classes.pressed}
            aria-role="button"
            aria-checked={on}
            onClick={() => onTap(value)}
          >
            {on && <Icon name="check" size="small" />}
            <Text>{word}</Text>
          </View>
        );
      })}
    </View>
  );
}
