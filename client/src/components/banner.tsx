import { Text, View } from '@tarojs/components';
import { join } from './class-names';
import { Icon, type IconName } from './icon';
import type { Tone } from './tag';
import classes from './banner.module.scss';

interface BannerProps {
  icon: IconName;
  words: string;
  tone?: Extract<Tone, 'amber' | 'blue' | 'red' | 'green'>;
  /** The word of the one thing to do about it. */
  action?: string;
  onAction?(): void;
}

/** One line over the page about the page: offline, refused, restored. */
export function Banner({ icon, words, tone = 'amber', action, onAction }: BannerProps) {
  return (
    <View className={join(classes.banner, classes[tone])} aria-live="polite">
      <Icon name={icon} size="small" />
      <Text className={classes.words}>{words}</Text>
      {action && (
        <View className={classes.action} aria-role="button" hoverClass={classes.pressed} onClick={onAction}>
          {action}
        </View>
      )}
    </View>
  );
}
