import { Text, View } from '@tarojs/components';
import type { PetitionShown } from '#types/petitions/petition';
import { REJECTION_LABELS } from '#types/petitions/states';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Photo } from '@/components/photo';
import { PhotoGrid } from '@/components/photo-grid';
import { Quote } from '@/components/quote';
import { Section } from '@/components/section';
import { showPhotos } from '@/device/camera';
import { showPlace } from '@/device/location';
import { useListWords } from '@/features/petitions/words';
import { useLanguage, useMarks, useWords } from '@/words/language';
import { isSignable } from '@/features/petitions/signable';
import { PetitionStateTag } from '@/features/petitions/petition-state';
import { Thermometer } from '@/features/petitions/thermometer';
import { usePetitionWords } from '../../../words';
import { Corrections } from './corrections';
import { Growth } from './growth';
import classes from './article.module.scss';

/** The answer first where there is one, then what is asked and why, then who stands behind it. */
export function Article({ petition }: { petition: PetitionShown }) {
  const words = usePetitionWords();
  const list = useListWords();
  const marks = useMarks();
  const { times } = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const now = Date.now();
  const ended = !isSignable(petition.state);
  const { title, ask, reasons, cover, answers, rejection, openedAt, dueAt, place, photos } = petition;
  return (
    <>
      {answers.map((answer) => (
        <View key={answer.at} className={classes.answer}>
          <Quote
            plain
            title={words.answerOf(answer.bureauName ?? words.office)}
            words={answer.text}
            fine={times.moment(answer.at, now)}
          />
          {answer.photos.length > 0 && (
            <PhotoGrid
              photos={answer.photos}
              label={words.answerOf(answer.bureauName ?? words.office)}
              onOpen={(photo) => showPhotos(answer.photos, photo)}
            />
          )}
          {answer.unshown > 0 && <Text className={classes.fine}>{words.unshown(answer.unshown)}</Text>}
        </View>
      ))}
      <Card>
        {cover && (
          <View className={classes.cover}>
            <Photo src={cover} label={title} shape="wide" />
          </View>
        )}
        <View className={classes.head}>
          <PetitionStateTag state={petition.state} />
          <Text className={classes.fine}>{list.asks(petition.bureauName)}</Text>
        </View>
        <Text className={classes.title}>{title}</Text>
        <Text className={classes.fine}>
          {words.by(petition.authorName ?? words.someone)}
          {openedAt !== null &&
            ` · ${(ended ? words.closed : words.closes)(times.moment(petition.closesAt, now))}`}
        </Text>
        {openedAt === null && petition.state === 'moderating' && (
          <Text className={classes.fine}>{words.moderateFirst}</Text>
        )}
      </Card>
      {rejection && (
        <Card>
          <Quote
            plain
            title={`${words.rejected}${marks.colon}${REJECTION_LABELS[rejection.reason][language]}`}
            words={rejection.words}
          />
        </Card>
      )}
      {openedAt !== null && (
        <Card>
          <Thermometer signatures={petition.signatures} marks={petition.thresholds} ended={ended} />
          {dueAt !== null && <Text className={classes.due}>{list.answerBy(times.by(dueAt, now))}</Text>}
          <Corrections petition={petition} now={now} />
        </Card>
      )}
      <Card>
        <Text className={classes.text} userSelect>
          {ask}
        </Text>
        {place && (
          <View className={classes.place} aria-role="button" onClick={() => showPlace(place)}>
            <Icon name="pin" size="small" />
            <Text>{place.address}</Text>
          </View>
        )}
        {photos.length > 1 && (
          <View className={classes.photos}>
            <PhotoGrid photos={photos.slice(1)} label={title} onOpen={(one) => showPhotos(photos, one)} />
          </View>
        )}
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
