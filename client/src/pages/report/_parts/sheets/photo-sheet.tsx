import { useState } from 'react';
import { PHOTOS_MAX } from '#types/reports/limits';
import { PhotosField } from '@/features/photos/photos-field';
import { usePhotos, type Photos } from '@/features/photos/use-photos';
import { StepSheet } from '@/features/reports/step-sheet';
import { useWords } from '@/words/language';

interface PhotoSheetProps {
  title: string;
  /** What was typed is kept under this name while the sheet is closed. */
  name: string;
  says: {
    about: string;
    photos: string;
    words: string;
    hint: string;
    phrases: readonly string[];
    send: string;
  };
  busy: boolean;
  /** Gives whether it is done. */
  send(note: string, photos: Photos): Promise<boolean>;
  onClose(): void;
}

/** A step that shows how it is now: at least one photo, and a word if there is one. */
export function PhotoSheet({ title, name, says, busy, send, onClose }: PhotoSheetProps) {
  const { caseSheets } = useWords();
  const photos = usePhotos(PHOTOS_MAX);
  const [missing, setMissing] = useState(false);
  const none = photos.photos.length === 0;
  const tap = async (note: string) => {
    setMissing(none);
    if (none || photos.sending || photos.failed) return false;
    return send(note, photos);
  };
  return (
    <StepSheet
      title={title}
      about={says.about}
      name={name}
      label={says.words}
      hint={says.hint}
      phrases={says.phrases}
      busy={busy || photos.sending}
      onClose={onClose}
      yes={{ word: photos.sending ? caseSheets.waitPhotos : says.send, needsNote: false, send: tap }}
    >
      <PhotosField
        label={says.photos}
        photos={photos}
        problem={missing && none ? caseSheets.needPhoto : undefined}
      />
    </StepSheet>
  );
}
