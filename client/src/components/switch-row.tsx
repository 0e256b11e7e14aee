import { Switch, Text, View } from '@tarojs/components';
import classes from './switch-row.module.scss';

interface SwitchRowProps {
  title: string;
  /** One sentence on what it means, as it stands now. */
  words: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** WeChat's switch takes a literal colour only, no variable: the tokens' green, readable on light and dark. */
const GREEN = '#17936D';

export function SwitchRow({ title, words, on, onChange }: SwitchRowProps) {
  return (
    <View className={classes.row}>
      <View className={classes.main}>
        <Text className={classes.title}>{title}</Text>
        <Text className={classes.words}>{words}</Text>
      </View>
      <Switch
        checked={on}
        color={GREEN}
        aria-label={title}
        onChange={(event) => onChange(event.detail.value)}
      />
    </View>
  );
}
