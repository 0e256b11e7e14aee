import { Button as Native, Text } from '@tarojs/components';
import { join } from './class-names';
import { Icon } from './icon';
import classes from './button.module.scss';

/** Opens WeChat's list of chats; what is sent is what the page says it shares. */
export function ShareButton({ word, quiet }: { word: string; quiet?: boolean }) {
  return (
    <Native
      className={join(classes.button, classes[quiet ? 'quiet' : 'secondary'], classes.block)}
      hoverClass={classes.pressed}
      openType="share"
      aria-label={word}
    >
      <Icon name="send" />
      <Text className={classes.word}>{word}</Text>
    </Native>
  );
}
