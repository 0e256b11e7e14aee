import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from './icon';
import { join } from './class-names';
import classes from './photo.module.scss';

interface PhotoProps {
  /** A cloud file id or a path on the phone; null where there is none to see. */
  src: string | null;
  /** What it shows, for those who do not see it. */
  label: string;
  /** `row` beside a line of a list, `square` as wide as its place, `wide` 4:3. */
  shape: 'row' | 'square' | 'wide';
  onTap?(): void;
}

/** A photo in a box of fixed shape: nothing jumps when it arrives, and a lost one leaves a quiet sign. */
export function Photo({ src, label, shape, onTap }: PhotoProps) {
  const [lost, setLost] = useState(false);
  return (
    <View
      className={join(classes.box, classes[shape])}
      aria-role={onTap ? 'button' : 'img'}
      aria-label={label}
      onClick={onTap}
    >
      {src && !lost ? (
        <Image className={classes.image} src={src} mode="aspectFill" lazyLoad onError={() => setLost(true)} />
      ) : (
        <View className={classes.none}>
          <Icon name="image" />
        </View>
      )}
    </View>
  );
}
