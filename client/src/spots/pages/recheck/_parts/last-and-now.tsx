import { View } from '@tarojs/components';
import { PHOTOS_MAX } from '#types/reports/limits';
import type { Report, TimelineEntry } from '#types/reports/report';
import { Card } from '@/components/card';
import { PhotoTaker } from '@/components/photo-taker';
import { showPhotos } from '@/device/camera';
import { PhotosField } from '@/features/photos/photos-field';
import { photosShown } from '@/features/reports/photos-shown';
import { SideBySide } from '@/features/reports/side-by-side';
import { useSpotWords } from '../../../words';
import type { Rechecking } from './use-rechecking';
import classes from './last-and-now.module.scss';

interface LastAndNowProps {
  report: Report;
  timeline: readonly TimelineEntry[];
  checking: Rechecking;
}

/** How it was left, to stand in the same place, and the camera beside it. */
export function LastAndNow({ report, timeline, checking }: LastAndNowProps) {
  const words = useSpotWords();
  const { after, pair } = photosShown(report, timeline);
  const last = pair?.after ?? after.at(-1)?.fileID ?? null;
  const { photos, missing } = checking;
  const now = photos.photos[0]?.src ?? null;
  const camera = (
    <PhotoTaker
      photos={[]}
      most={PHOTOS_MAX}
      help=""
      problem={missing === 'photo' ? words.needPhoto : undefined}
      onTake={() => void photos.take('camera')}
      onRetry={photos.retry}
      onRemove={photos.remove}
    />
  );
  return (
    <Card>
      <View className={classes.part}>
        <SideBySide
          sides={[
            { word: words.last, photo: last, onTap: () => last && showPhotos([last], last) },
            {
              word: words.now,
              photo: now,
              onTap: () => now && showPhotos([now], now),
              instead: now ? undefined : camera,
            },
          ]}
        />
        {photos.photos.length > 0 && <PhotosField label={words.now} photos={photos} />}
      </View>
    </Card>
  );
}
