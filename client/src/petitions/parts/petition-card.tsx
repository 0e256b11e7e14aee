import { Text, View } from '@tarojs/components';
import type { PetitionCard as Shown } from '#types/petitions/petition';
import { Card } from '@/components/card';
import { useWords } from '@/words/language';
import { goToPetition } from '../routes';
import { usePetitionWords } from '../words';
import { PetitionStateTag } from './petition-state';
import { Thermometer } from './thermometer';
import classes from './petition-card.module.scss';

/** One petition of a list: what, whom it asks, how far it has come. */
export function PetitionCard({ petition, now }: { petition: Shown; now: number }) {
  const words = usePetitionWords();
  const { times } = useWords();
  const { petitionId, title, state, bureauName, signatures, next, openedAt, dueAt } = petition;
  return (
    <Card onTap={() => goToPetition(petitionId)} label={title}>
      <View className={classes.head}>
        <PetitionStateTag state={state} />
        <Text className={classes.fine}>{words.asks(bureauName)}</Text>
      </View>
      <Text className={classes.title}>{title}</Text>
      {openedAt !== null && <Thermometer small signatures={signatures} marks={next ? [next] : []} />}
      {dueAt !== null && <Text className={classes.due}>{words.answerBy(times.moment(dueAt, now))}</Text>}
    </Card>
  );
}
