import { Text, View } from '@tarojs/components';
import type { PetitionCard as Shown } from '#types/petitions/petition';
import { REJECTION_LABELS } from '#types/petitions/states';
import { Card } from '@/components/card';
import { useLanguage, useWords } from '@/words/language';
import { goToPetition } from './routes';
import { useListWords } from './words';
import { isSignable } from './signable';
import { PetitionStateTag } from './petition-state';
import { Thermometer } from './thermometer';
import classes from './petition-card.module.scss';

/** One petition of a list: what, whom it asks, how far it has come. */
export function PetitionCard({ petition, now }: { petition: Shown; now: number }) {
  const words = useListWords();
  const { times } = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const { petitionId, title, state, bureauName, signatures, next, openedAt, dueAt, moderateBy } = petition;
  const { rejectedFor } = petition;
  return (
    <Card onTap={() => goToPetition(petitionId)} label={title}>
      <View className={classes.head}>
        <PetitionStateTag state={state} />
        <Text className={classes.fine}>{words.asks(bureauName)}</Text>
      </View>
      <Text className={classes.title}>{title}</Text>
      {/* What was kept by an older version has none. */}
      {rejectedFor && <Text className={classes.why}>{REJECTION_LABELS[rejectedFor][language]}</Text>}
      {openedAt !== null && (
        <Thermometer small signatures={signatures} marks={next ? [next] : []} ended={!isSignable(state)} />
      )}
      {dueAt !== null && (
        <Text className={dueAt <= now ? classes.late : classes.due}>
          {dueAt <= now ? words.answerLate(times.due(dueAt, now)) : words.answerBy(times.by(dueAt, now))}
        </Text>
      )}
      {moderateBy !== null && (
        <Text className={moderateBy <= now ? classes.late : classes.due}>
          {moderateBy <= now
            ? words.moderateLate(times.due(moderateBy, now))
            : words.moderateBy(times.by(moderateBy, now))}
        </Text>
      )}
    </Card>
  );
}
