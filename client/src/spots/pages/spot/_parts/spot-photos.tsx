import { Text, View } from '@tarojs/components';
import type { OutputOf } from '#types/contract';
import type { openSpot } from '#types/reports/spot-contracts';
import { Card } from '@/components/card';
import { Photo } from '@/components/photo';
import { Section } from '@/components/section';
import { showPhotos } from '@/device/camera';
import { useWords } from '@/words/language';
import { useSpotWords } from '../../../words';
import classes from './spot-photos.module.scss';

interface SpotPhotosProps {
  photos: OutputOf<typeof openSpot>['photos'];
  now: number;
}

/** How it looked, oldest first: before and after, again and again. */
export function SpotPhotos({ photos, now }: SpotPhotosProps) {
  const words = useSpotWords();
  const { times } = useWords();
  if (photos.length === 0) return null;
  const urls = photos.map(({ fileID }) => fileID);
  return (
    <Section title={words.photos}>
      <Card>
        <View className={classes.photos}>
          {photos.map(({ fileID, kind, at }) => {
            const word = kind === 'after' ? words.after : words.before;
            const day = times.moment(at, now);
            return (
              <View key={fileID} className={classes.photo}>
                <Photo
                  src={fileID}
                  label={words.photoLabel(word, day)}
                  shape="square"
                  onTap={() => showPhotos(urls, fileID)}
                />
                <Text className={kind === 'after' ? classes.after : classes.before}>{word}</Text>
                <Text className={classes.day}>{day}</Text>
              </View>
            );
          })}
        </View>
      </Card>
    </Section>
  );
}
