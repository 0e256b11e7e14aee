import { reopenReport } from '#types/reports/case-contracts';
import { PHOTOS_MAX, REOPENS_MAX } from '#types/reports/limits';
import { PhotosField } from '@/features/photos/photos-field';
import { usePhotos } from '@/features/photos/use-photos';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

/** Its reporter is not content: what is missing, and a photo of it where there is one. */
export function ReopenSheet({ report, steps, now, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps, times } = useWords();
  const photos = usePhotos(PHOTOS_MAX);
  const { reportId, reopens, reopenUntil } = report;
  const words = caseSheets.reopen;
  const send = async (reason: string) => {
    if (photos.sending || photos.failed) return false;
    const input = { reportId, reason, photos: photos.fileIDs };
    return closeIf(steps.take(reopenReport, input, caseSteps.done.reopen), onClose);
  };
  return (
    <StepSheet
      title={caseSteps.names.reopen}
      about={
        reopenUntil === null ? undefined : words.about(REOPENS_MAX - reopens, times.by(reopenUntil, now))
      }
      name={`reopen:${reportId}`}
      hint={words.hint}
      phrases={words.phrases}
      busy={steps.busy || photos.sending}
      onClose={onClose}
      yes={{ word: photos.sending ? caseSheets.waitPhotos : words.send, needsNote: true, send }}
    >
      <PhotosField label={words.photos} photos={photos} />
    </StepSheet>
  );
}
