import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { metersBetween } from '#types/places/distance';
import type { Spot } from '#types/tasks/task';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { Photo } from '@/components/photo';
import { showPhotos } from '@/device/camera';
import { showPlace } from '@/device/location';
import { useOnePress } from '@/device/use-one-press';
import { usePosition } from '@/device/use-position';
import { Bar } from '@/features/petitions/bar';
import type { KeptPhoto } from '@/features/photos/kept-photo';
import { useCategoryName } from '@/features/reports/category-name';
import { useMarks, useWords } from '@/words/language';
import { bearing, compassPoint, HERE_METERS } from '../../../way';
import { useTaskWords } from '../../../words';
import { BackSheet } from './back-sheet';
import classes from './spot-screen.module.scss';
import { photoOfNow, type Patrol } from './use-patrol';

/** One spot: the way there, how it was left, and how it is. */
export function SpotScreen({ spot, round }: { spot: Spot; round: Patrol }) {
  const { patrol: words, directions } = useTaskWords();
  const named = useCategoryName();
  const marks = useMarks();
  const { common } = useWords();
  const { position } = usePosition();
  const [taken, setTaken] = useState<KeptPhoto | null>(null);
  const { clean, back, left } = round.stand;
  const of = clean + back + left;
  const photo = round.photoOf(spot);

  const way = () => {
    if (!position) return words.noPlace;
    const meters = metersBetween(position, spot.place);
    if (meters < HERE_METERS) return words.here;
    const direction = directions[compassPoint(bearing(position, spot.place))] ?? '';
    return words.way(direction, common.distance(Math.round(meters)));
  };
  const { busy, press: take } = useOnePress(async () => setTaken((await photoOfNow()) ?? taken));
  return (
    <View className={classes.screen}>
      <View className={classes.progress}>
        <Text className={classes.fine}>{words.progress(clean + back + 1, of)}</Text>
        {left > 1 && <Button kind="quiet" word={words.skip} onTap={() => round.putOff(spot)} />}
      </View>
      <View className={classes.bar}>
        <Bar filled={Math.round(((clean + back) / of) * 100)} />
      </View>
      <View className={classes.head}>
        <View className={classes.lines}>
          <Text className={classes.where}>{spot.place.address || named(spot)}</Text>
          {spot.place.address !== '' && <Text className={classes.fine}>{named(spot)}</Text>}
          <Text className={classes.way} aria-live="polite">
            {way()}
          </Text>
        </View>
        <Button
          icon="pin"
          word={words.wayThere}
          label={`${words.wayThere}${marks.clause}${spot.place.address}`}
          onTap={() => showPlace(spot.place)}
        />
      </View>
      <View className={classes.last}>
        <Text className={classes.fine}>{photo ? words.last : words.noPhoto}</Text>
        {photo && (
          <Photo src={photo} label={words.last} shape="wide" onTap={() => showPhotos([photo], photo)} />
        )}
      </View>
      <View className={classes.verdicts}>
        <View
          className={`${classes.verdict} ${classes.back}`}
          hoverClass={classes.pressed}
          aria-role="button"
          onClick={() => !busy && void take()}
        >
          <Icon name="camera" size="large" />
          <Text>{words.back}</Text>
        </View>
        <View
          className={`${classes.verdict} ${classes.clean}`}
          hoverClass={classes.pressed}
          aria-role="button"
          onClick={() => !busy && round.clean(spot)}
        >
          <Icon name="check" size="large" />
          <Text>{words.clean}</Text>
        </View>
      </View>
      {taken && (
        <BackSheet
          photo={taken}
          onRetake={() => void take()}
          onSend={(note) => void round.back(spot, taken, note)}
          onClose={() => setTaken(null)}
        />
      )}
      {round.question}
    </View>
  );
}
