import { Image, Text, View } from '@tarojs/components';
import { useWords } from '@/words/language';
import { Icon } from './icon';
import { join } from './class-names';
import { PrivacyNote } from './privacy-note';
import classes from './photo-taker.module.scss';

export interface PhotoOnItsWay {
  id: string;
  /** What to show: on the phone, or in the cloud once the phone has let go of it. */
  src: string;
  state: 'sending' | 'sent' | 'failed';
  percent: number;
}

interface PhotoTakerProps {
  photos: readonly PhotoOnItsWay[];
  most: number;
  onTake(): void;
  onRetry(id: string): void;
  onRemove(id: string): void;
  /** One sentence under the big button while there is no photo. */
  help: string;
  problem?: string;
  /** A single photo stays small, where it is seen large beside. */
  small?: boolean;
}

/** Photos being taken and sent: a big camera first, then the photos with their progress. */
export function PhotoTaker({
  photos,
  most,
  onTake,
  onRetry,
  onRemove,
  help,
  problem,
  small,
}: PhotoTakerProps) {
  const words = useWords().filing;
  if (photos.length === 0) {
    return (
      <>
        <View
          className={join(classes.first, Boolean(problem) && classes.wrong)}
          hoverClass={classes.pressed}
          aria-role="button"
          aria-label={words.takePhoto}
          onClick={onTake}
        >
          <View className={classes.disc}>
            <Icon name="camera" size="large" />
          </View>
          <Text className={classes.take}>{words.takePhoto}</Text>
          <Text className={problem ? classes.problem : classes.help}>{problem || help}</Text>
        </View>
        <PrivacyNote about="photos" onAgreed={onTake} />
      </>
    );
  }
  return (
    <View className={classes.grid}>
      {photos.map((photo, index) => (
        <View key={photo.id} className={join(classes.cell, photos.length === 1 && !small && classes.only)}>
          <Image className={classes.image} src={photo.src} mode="aspectFill" />
          {photo.state === 'sending' && (
            <View className={classes.veil}>
              <Text>{words.uploading(photo.percent)}</Text>
            </View>
          )}
          {photo.state === 'failed' && (
            <View className={classes.veil} aria-role="button" onClick={() => onRetry(photo.id)}>
              <Icon name="refresh" />
              <Text>{words.uploadFailed}</Text>
            </View>
          )}
          <View
            className={classes.remove}
            aria-role="button"
            aria-label={`${words.removePhoto} ${index + 1}`}
            onClick={() => onRemove(photo.id)}
          >
            <View className={classes.cross}>
              <Icon name="close" size="small" />
            </View>
          </View>
        </View>
      ))}
      {photos.length < most && (
        <View
          className={join(classes.cell, classes.add)}
          hoverClass={classes.pressed}
          aria-role="button"
          aria-label={words.addPhoto}
          onClick={onTake}
        >
          <View className={classes.middle}>
            <Icon name="camera" />
            <Text className={classes.help}>{words.addPhoto}</Text>
          </View>
        </View>
      )}
    </View>
  );
}
