import { Button as Native, Text } from '@tarojs/components';
import { join } from './class-names';
import { Icon, type IconName } from './icon';
import classes from './button.module.scss';

interface ButtonProps {
  /** The word on it; also what is read out. */
  word: string;
  onTap?(): void;
  /** One `primary` per page. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconName;
  /** As wide as its place. */
  block?: boolean;
  disabled?: boolean;
  /** At work: keeps its size and takes no second tap. */
  busy?: boolean;
  /** Sends the form it stands in; the form hears of it, not `onTap`. */
  submits?: boolean;
  /** Read out instead of the word, where the word alone says too little. */
  label?: string;
}

export function Button({
  word,
  onTap,
  kind = 'secondary',
  icon,
  block,
  disabled,
  busy,
  submits,
  label,
}: ButtonProps) {
  const off = Boolean(disabled || busy);
  return (
    <Native
      className={join(classes.button, classes[kind], block && classes.block, off && classes.off)}
      hoverClass={classes.pressed}
      disabled={off}
      formType={submits ? 'submit' : undefined}
      aria-label={label ?? word}
      onClick={off ? undefined : onTap}
    >
      {icon && <Icon name={icon} />}
      <Text className={classes.word}>{word}</Text>
    </Native>
  );
}
