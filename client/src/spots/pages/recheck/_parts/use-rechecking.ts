import Taro from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { PHOTOS_MAX } from '#types/reports/limits';
import { recordRecheck } from '#types/reports/spot-contracts';
import { useSure } from '@/components/use-sure';
import { useActs } from '@/cloud/use-acts';
import { useConsent } from '@/features/consents/use-consent';
import { usePhotos, type Photos } from '@/features/photos/use-photos';
import { showNote } from '@/features/reports/note-field';
import { leaveTo } from '@/features/reports/routes';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useLanguage, useWords } from '@/words/language';
import { useSpotWords } from '../../../words';

export interface Rechecking {
  photos: Photos;
  note: string;
  setNote(note: string): void;
  /** Shown only once a button was pressed. */
  missing: 'photo' | 'note' | null;
  busy: boolean;
  sent: boolean;
  record(clean: boolean): Promise<void>;
  /** To be put on the page. */
  question: ReactNode;
}

/** One look at a closed case: a photo for both answers, a word where it is back. */
export function useRechecking(recheckId: string, reportId: string): Rechecking {
  const words = useSpotWords();
  const all = useWords();
  const language = useLanguage((state) => state.language);
  const photos = usePhotos(PHOTOS_MAX);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState<'photo' | 'note' | null>(null);
  const [sent, setSent] = useState(false);
  const acts = useActs();
  const consent = useConsent('public');
  const sure = useSure();

  const record = async (clean: boolean) => {
    const lacks = photos.photos.length === 0 ? 'photo' : !clean && note.trim() === '' ? 'note' : null;
    setMissing(lacks);
    if (lacks === 'photo') void Taro.pageScrollTo({ scrollTop: 0, duration: 200 });
    if (lacks === 'note') showNote();
    if (lacks || photos.sending || photos.failed) return;
    if (!clean && !(await sure(words.back, words.backAsk))) return;
    const input = { recheckId, clean, note: note.trim(), photos: photos.fileIDs };
    const outcome = await consent.sending(() => acts.send(recordRecheck, input));
    if (!outcome) return;
    const overtaken = !outcome.ok && (await tellProblem(outcome.problem, all, language));
    if (!outcome.ok && !overtaken) return;
    setSent(true);
    if (outcome.ok) tellDone(clean ? words.doneClean : words.doneBack);
    leaveTo(reportId);
  };
  return { photos, note, setNote, missing, busy: acts.busy, sent, record, question: consent.sheet };
}
