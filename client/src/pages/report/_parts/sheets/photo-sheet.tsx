import { useState } from 'react';
import { PHOTOS_MAX } from '#types/reports/limits';
import { PhotosField } from '@/features/photos/photos-field';
import { usePhotos, type Photos } from '@/features/photos/use-photos';
import { StepSheet } from '@/features/reports/step-sheet';
import { useNetwork } from '@/device/network';
import { canWait } from '@/features/outbox/waiting';
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
  /** Where it can wait for a network: keeps it on the phone. */
  letWait?(note: string, photos: Photos): void;
  onClose(): void;
}

/** A step that shows how it is now: at least one photo, and a word if there is one. */
export function PhotoSheet({ title, name, says, busy, send, letWait, onClose }: PhotoSheetProps) {
  const { caseSheets } = useWords();
  const photos = usePhotos(PHOTOS_MAX);
  const [missing, setMissing] = useState(false);
  const online = useNetwork((state) => state.online);
  const waits = photos.sending && (online || !letWait);
  const none = photos.photos.length === 0;
  const tap = async (note: string) => {
    setMissing(none);
    if (none) return false;
    if (letWait && !online && canWait(photos.kept)) {
      letWait(note, photos);
      return true;
    }
    if (photos.sending || photos.failed) return false;
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
      busy={busy || waits}
      onClose={onClose}
      yes={{ word: waits ? caseSheets.waitPhotos : says.send, needsNote: false, send: tap }}
    >
      <PhotosField
        label={says.photos}
        photos={photos}
        problem={missing && none ? caseSheets.needPhoto : undefined}
      />
    </StepSheet>
  );
}
