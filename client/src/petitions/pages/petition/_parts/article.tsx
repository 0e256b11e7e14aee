import { Text, View } from '@tarojs/components';
import type { PetitionShown } from '#types/petitions/petition';
import { REJECTION_LABELS } from '#types/petitions/states';
import { Card } from '@/components/card';
import { Photo } from '@/components/photo';
import { Quote } from '@/components/quote';
import { Section } from '@/components/section';
import { useLanguage, useWords } from '@/words/language';
import { PetitionStateTag } from '../../../parts/petition-state';
import { Thermometer } from '../../../parts/thermometer';
import { usePetitionWords } from '../../../words';
import { Growth } from './growth';
import classes from './article.module.scss';

/** The answer first where there is one, then what is asked and why, then who stands behind it. */
export function Article({ petition }: { petition: PetitionShown }) {
  const words = usePetitionWords();
  const { times } = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const now = Date.now();
  const { title, ask, reasons, cover, answers, rejection, invalidated, openedAt, dueAt } = petition;
  return (
    <>
      {answers.map((answer) => (
        <Quote
          key={answer.at}
          title={words.answerOf(answer.bureauName ?? words.office)}
          words={answer.text}
          fine={times.moment(answer.at, now)}
        />
      ))}
      <Card>
        {cover && (
          <View className={classes.cover}>
            <Photo src={cover} label={title} shape="wide" />
          </View>
        )}
        <View className={classes.head}>
          <PetitionStateTag state={petition.state} />
          <Text className={classes.fine}>{words.asks(petition.bureauName)}</Text>
        </View>
        <Text className={classes.title}>{title}</Text>
        <Text className={classes.fine}>
          {words.by(petition.authorName ?? words.someone)}
          {openedAt !== null && ` · ${words.closes(times.moment(petition.closesAt, now))}`}
        </Text>
        {openedAt === null && petition.state === 'moderating' && (
          <Text className={classes.fine}>{words.moderateFirst}</Text>
        )}
      </Card>
      {rejection && (
        <Quote
          title={`${words.rejected}：${REJECTION_LABELS[rejection.reason][language]}`}
          words={rejection.words}
        />
      )}
      {openedAt !== null && (
        <Card>
          <Thermometer signatures={petition.signatures} marks={petition.thresholds} />
          {dueAt !== null && <Text className={classes.due}>{words.answerBy(times.moment(dueAt, now))}</Text>}
          {invalidated > 0 && (
            <Text className={classes.fine}>{words.invalidated(invalidated.toLocaleString('en'))}</Text>
          )}
        </Card>
      )}
      <Card>
        <Text className={classes.text} userSelect>
          {ask}
        </Text>
      </Card>
      {reasons !== '' && (
        <Section title={words.why}>
          <Card>
            <Text className={classes.text} userSelect>
              {reasons}
            </Text>
          </Card>
        </Section>
      )}
      <Growth petition={petition} />
    </>
  );
}
