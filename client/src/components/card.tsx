import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { join } from './class-names';
import classes from './card.module.scss';

interface CardProps {
  /** Makes the whole card one target; say what it opens in `label`. */
  onTap?(): void;
  label?: string;
  /** No padding inside: for maps and photos that reach the edge. */
  bare?: boolean;
}

export function Card({ onTap, label, bare, children }: PropsWithChildren<CardProps>) {
  const className = join(classes.card, !bare && classes.padded);
  if (!onTap) return <View className={className}>{children}</View>;
  return (
    <View
      className={className}
      hoverClass={classes.pressed}
      aria-role="button"
      aria-label={label}
      onClick={onTap}
    >
      {children}
    </View>
  );
}
