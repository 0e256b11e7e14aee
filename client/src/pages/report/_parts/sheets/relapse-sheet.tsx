import { useState } from 'react';
import { relapseReport } from '#types/reports/case-contracts';
import { PHOTOS_MAX } from '#types/reports/limits';
import { PhotosField } from '@/features/photos/photos-field';
import { usePhotos } from '@/features/photos/use-photos';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

/** "Back again": a photo of now opens the closed case again, with its history. */
export function RelapseSheet({ report: { reportId }, steps, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps } = useWords();
  const photos = usePhotos(PHOTOS_MAX);
  const [missing, setMissing] = useState(false);
  const words = caseSheets.relapse;
  const none = photos.photos.length === 0;
  const send = async (note: string) => {
    setMissing(none);
    if (none || photos.sending || photos.failed) return false;
    const input = { reportId, note, photos: photos.fileIDs };
    return closeIf(steps.take(relapseReport, input, caseSteps.done.relapse), onClose);
  };
  return (
    <StepSheet
      title={caseSteps.names.relapse}
      about={words.about}
      name={`relapse:${reportId}`}
      label={words.words}
      hint={words.hint}
      phrases={words.phrases}
      busy={steps.busy || photos.sending}
      onClose={onClose}
      yes={{ word: photos.sending ? caseSheets.waitPhotos : words.send, needsNote: false, send }}
    >
      <PhotosField
        label={words.photos}
        photos={photos}
        problem={missing && none ? words.needPhoto : undefined}
      />
    </StepSheet>
  );
}
