import { Text, View } from '@tarojs/components';
import { Button } from './button';
import { Icon, type IconName } from './icon';
import classes from './message.module.scss';

interface MessageProps {
  icon: IconName;
  /** Short, where the sentence alone is not enough. */
  title?: string;
  words: string;
  /** A number to quote. */
  fine?: string;
  action?: string;
  onAction?(): void;
}

/** What stands where content would be: an empty list or a page that did not open. One sentence, one action. */
export function Message({ icon, title, words, fine, action, onAction }: MessageProps) {
  return (
    <View className={classes.message} aria-live="polite">
      <View className={classes.disc}>
        <Icon name={icon} size="large" />
      </View>
      {title && <Text className={classes.title}>{title}</Text>}
      <Text className={classes.words}>{words}</Text>
      {action && onAction && <Button word={action} onTap={onAction} />}
      {fine && <Text className={classes.fine}>{fine}</Text>}
    </View>
  );
}
