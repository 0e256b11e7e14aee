import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import type { Where } from '@/features/filing/use-where';
import { useWords } from '@/words/language';
import classes from './place-row.module.scss';

/** Where it is and whose patch that is; a tap moves the pin. */
export function PlaceRow({ where, problem }: { where: Where; problem?: string }) {
  const words = useWords().filing;
  const { place, responsible, locating } = where;
  const title = place
    ? place.address || words.placeHere
    : locating
      ? words.placeLocating
      : words.placeUnknown;
  const bureau = responsible?.bureauName;
  return (
    <View
      className={classes.row}
      hoverClass={classes.pressed}
      aria-role="button"
      aria-label={`${words.place}${title}`}
      onClick={() => void where.pick()}
    >
      <View className={classes.pin}>
        <Icon name="pin" />
      </View>
      <View className={classes.main}>
        <Text className={classes.title}>{title}</Text>
        {responsible && (
          <Text className={classes.to}>{bureau ? words.sentTo(bureau) : words.sentToDesk}</Text>
        )}
        {place && <Text className={classes.move}>{words.placeMove}</Text>}
        {problem && <Text className={classes.problem}>{problem}</Text>}
      </View>
      <View className={classes.chevron}>
        <Icon name="chevron" size="small" />
      </View>
    </View>
  );
}
