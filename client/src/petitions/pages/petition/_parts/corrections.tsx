import { Text, View } from '@tarojs/components';
import type { PetitionShown } from '#types/petitions/petition';
import { useWords } from '@/words/language';
import { usePetitionWords } from '../../../words';
import classes from './article.module.scss';

/** That signatures were taken out or put back, how many and when: the count is everybody's. Nothing where none were. */
export function Corrections({ petition, now }: { petition: PetitionShown; now: number }) {
  const words = usePetitionWords();
  const { times } = useWords();
  const { invalidated, corrections } = petition;
  if (corrections.length === 0) return null;
  return (
    <View className={classes.corrections}>
      {invalidated > 0 && (
        <Text className={classes.fine}>{words.invalidated(invalidated.toLocaleString('en'))}</Text>
      )}
      {corrections.map(({ at, signatures }) => {
        const said = signatures < 0 ? words.takenOut : words.putBack;
        return (
          <Text key={`${at} ${signatures}`} className={classes.fine}>
            {said(times.moment(at, now), Math.abs(signatures).toLocaleString('en'))}
          </Text>
        );
      })}
    </View>
  );
}
