import { Text, View } from '@tarojs/components';
import { join } from './class-names';
import { Icon, type IconName } from './icon';
import classes from './tag.module.scss';

export type Tone = 'green' | 'amber' | 'red' | 'blue' | 'violet' | 'grey';

interface TagProps {
  tone: Tone;
  icon: IconName;
  word: string;
}

/** A state: always a colour and an icon and a word, since one in twelve men sees colours differently. */
export function Tag({ tone, icon, word }: TagProps) {
  return (
    <View className={join(classes.tag, classes[tone])}>
      <Icon name={icon} size="small" />
      <Text>{word}</Text>
    </View>
  );
}
