import { View } from '@tarojs/components';
import { join } from './class-names';
import { Icon } from './icon';
import classes from './stars.module.scss';

const ALL = [1, 2, 3, 4, 5];

interface StarsProps {
  stars: number;
  /** Read out for each: "3 of 5 stars". */
  name(stars: number): string;
  /** Without it they only show. */
  onChoose?(stars: number): void;
}

export function Stars({ stars, name, onChoose }: StarsProps) {
  return (
    <View className={classes.stars} aria-label={name(stars)}>
      {ALL.map((star) => (
        <View
          key={star}
          className={join(classes.star, star <= stars && classes.on, !onChoose && classes.still)}
          aria-role={onChoose ? 'button' : undefined}
          aria-label={name(star)}
          onClick={onChoose && (() => onChoose(star))}
        >
          <Icon name={star <= stars ? 'star-full' : 'star'} size={onChoose ? 'large' : 'normal'} />
        </View>
      ))}
    </View>
  );
}
