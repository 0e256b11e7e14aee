import { Text, View } from '@tarojs/components';
import { join } from '@/components/class-names';
import { Icon } from '@/components/icon';
import { useWords } from '@/words/language';
import classes from './take-after.module.scss';

/** The camera, where the after-photo will be. */
export function TakeAfter({ wrong, onTake }: { wrong: boolean; onTake(): void }) {
  const { finishing } = useWords();
  return (
    <View
      className={join(classes.take, wrong && classes.wrong)}
      hoverClass={classes.pressed}
      aria-role="button"
      aria-label={finishing.take}
      onClick={onTake}
    >
      <View className={classes.middle}>
        <View className={classes.disc}>
          <Icon name="camera" />
        </View>
        <Text className={classes.word}>{finishing.take}</Text>
      </View>
    </View>
  );
}
