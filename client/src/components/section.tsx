import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon } from './icon';
import classes from './section.module.scss';

interface SectionProps {
  title: string;
  /** The word of a link at the right. */
  link?: string;
  onLink?(): void;
}

/** A heading and what belongs to it. */
export function Section({ title, link, onLink, children }: PropsWithChildren<SectionProps>) {
  return (
    <View className={classes.section}>
      <View className={classes.head}>
        <Text className={classes.title}>{title}</Text>
        {link && (
          <View className={classes.link} hoverClass={classes.pressed} aria-role="button" onClick={onLink}>
            <Text>{link}</Text>
            <Icon name="chevron" size="small" />
          </View>
        )}
      </View>
      {children}
    </View>
  );
}
