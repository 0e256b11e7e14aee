import { View } from '@tarojs/components';
import { PHOTOS_MAX } from '#types/reports/limits';
import { Field } from '@/components/field';
import { PhotoTaker } from '@/components/photo-taker';
import { useWords } from '@/words/language';
import type { Photos } from './use-photos';

interface PhotosFieldProps {
  label: string;
  photos: Photos;
  problem?: string;
}

/** Photos as one question of a form: taken on the spot, sent while the rest is filled in. */
export function PhotosField({ label, photos, problem }: PhotosFieldProps) {
  const { caseSheets, finishing } = useWords();
  return (
    <Field label={label} problem={photos.failed ? caseSheets.photosFailed : problem}>
      <View>
        <PhotoTaker
          photos={photos.photos}
          most={PHOTOS_MAX}
          small
          help={finishing.cameraOnly}
          onTake={() => void photos.take('camera')}
          onRetry={photos.retry}
          onRemove={photos.remove}
        />
      </View>
    </Field>
  );
}
