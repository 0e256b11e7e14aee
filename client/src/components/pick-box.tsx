import { Text, View } from '@tarojs/components';
import { join } from './class-names';
import { Icon, type IconName } from './icon';
import classes from './input-row.module.scss';

interface PickBoxProps {
  /** Read out before what is picked. */
  label: string;
  value: string;
  icon?: IconName;
  onTap?(): void;
}

/** Looks like a field, and is filled by choosing: in a wheel around it, or by what a tap opens. */
export function PickBox({ label, value, icon = 'chevron', onTap }: PickBoxProps) {
  return (
    <View className={join(classes.input, classes.pick)} aria-role="button" aria-label={label} onClick={onTap}>
      <Text className={classes.picked}>{value}</Text>
      <Icon name={icon} size="small" />
    </View>
  );
}
