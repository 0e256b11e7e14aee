import { View } from '@tarojs/components';
import classes from './icon.module.scss';

export type IconName =
  | 'camera'
  | 'pin'
  | 'clock'
  | 'check'
  | 'check-circle'
  | 'alert'
  | 'inbox'
  | 'send'
  | 'tool'
  | 'search'
  | 'close'
  | 'chevron'
  | 'plus'
  | 'refresh'
  | 'offline'
  | 'people'
  | 'pause'
  | 'merge'
  | 'undo'
  | 'map'
  | 'list'
  | 'settings'
  | 'star'
  | 'star-full'
  | 'trash'
  | 'swap'
  | 'copy'
  | 'eye-off'
  | 'image'
  | 'text-size'
  | 'language'
  | 'shield'
  | 'flag'
  | 'briefcase'
  | 'hand'
  | 'scan';

interface IconProps {
  name: IconName;
  size?: 'small' | 'normal' | 'large';
  /** What it means, where no word stands beside it; without one it is decoration and not read out. */
  label?: string;
}

export function Icon({ name, size = 'normal', label }: IconProps) {
  const className = [classes.icon, classes[name], size === 'normal' ? '' : classes[size]].join(' ');
  return label ? (
    <View className={className} aria-role="img" aria-label={label} />
  ) : (
    <View className={className} aria-hidden />
  );
}
