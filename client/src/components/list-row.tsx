import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { join } from './class-names';
import { Icon, type IconName } from './icon';
import classes from './list-row.module.scss';

interface ListRowProps {
  icon?: IconName;
  title: string;
  /** A second line. */
  words?: string;
  /** At the right: a value, a switch, a count. */
  end?: ReactNode;
  onTap?(): void;
  /** It chooses and leads nowhere: no arrow. */
  plain?: boolean;
}

export function ListRow({ icon, title, words, end, onTap, plain }: ListRowProps) {
  const leadsOn = onTap !== undefined && !plain;
  return (
    <View
      className={join(classes.row, end !== undefined && (words ? classes.wraps : classes.beside))}
      hoverClass={onTap ? classes.pressed : 'none'}
      aria-role={onTap ? 'button' : undefined}
      onClick={onTap}
    >
      {icon && (
        <View className={classes.icon}>
          <Icon name={icon} />
        </View>
      )}
      <View className={classes.main}>
        <Text className={classes.title}>{title}</Text>
        {words && <Text className={classes.words}>{words}</Text>}
      </View>
      {(end !== undefined || leadsOn) && (
        <View className={classes.tail}>
          {end !== undefined && <View className={classes.end}>{end}</View>}
          {leadsOn && (
            <View className={classes.chevron}>
              <Icon name="chevron" size="small" />
            </View>
          )}
        </View>
      )}
    </View>
  );
}
