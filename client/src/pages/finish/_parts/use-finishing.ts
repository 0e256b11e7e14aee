import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { finishReport } from '#types/reports/contracts';
import { PHOTOS_MAX } from '#types/reports/limits';
import type { Report } from '#types/reports/report';
import { newKey } from '@/cloud/key';
import type { Problem } from '@/cloud/problem';
import { useAct } from '@/cloud/use-act';
import { askPush } from '@/features/notices/ask-push';
import { usePhotos, type Photos } from '@/features/photos/use-photos';
import { forgetFinishDraft, keepFinishDraft, readFinishDraft } from '@/features/reports/finish-draft';
import { finishMissing, type FinishMissing } from '@/features/reports/finish-missing';
import { showNote } from '@/features/reports/note-field';
import { backToReport, leaveTo } from '@/features/reports/routes';
import { isOvertaken } from '@/features/reports/overtaken';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useNetwork } from '@/device/network';
import { canWait } from '@/features/outbox/waiting';
import { letStepWait } from '@/features/reports/case-outbox';
import { useLanguage, useWords } from '@/words/language';

export interface Finishing {
  photos: Photos;
  note: string;
  setNote(note: string): void;
  /** Shown only once the person has pressed send. */
  missing: FinishMissing | null;
  problem: Problem | null;
  busy: boolean;
  sent: boolean;
  send(): Promise<void>;
  /** Where the phone says it is connected and a photo does not arrive; null where there is nothing to put aside. */
  keepForLater: (() => void) | null;
}

/** One feedback, from the first photo to the answer; what is entered outlives the page. */
export function useFinishing(reportId: string, report: Report | null): Finishing {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const [draft] = useState(() => readFinishDraft(reportId));
  const key = useRef(draft?.key ?? newKey());
  const photos = usePhotos(PHOTOS_MAX, draft?.photos);
  const [note, setNote] = useState(draft?.note ?? '');
  const [pressed, setPressed] = useState(false);
  const [sent, setSent] = useState(false);
  const { send, busy, problem } = useAct(finishReport, key.current);
  const { fileIDs, kept: keptPhotos, shots } = photos;
  const missing = finishMissing(photos.photos.length, note);

  const kept = JSON.stringify({ keptPhotos, note });
  useEffect(() => {
    if (!sent) keepFinishDraft(reportId, { key: key.current, photos: keptPhotos, note });
    // `kept` is all that the draft consists of.
  }, [kept, sent, reportId]);

  const wait = () => {
    setSent(true);
    letStepWait(finishReport, {
      key: key.current,
      reportId,
      place: report?.place,
      what: words.titles.finish,
      input: { reportId, note: note.trim() },
      photos: keptPhotos,
    });
    forgetFinishDraft(reportId);
    tellDone(words.waiting.here);
    leaveTo(reportId);
  };
  const finish = async () => {
    setPressed(true);
    if (missing === 'note') showNote();
    const { online } = useNetwork.getState();
    if (missing === 'photo' || (photos.failed && online))
      void Taro.pageScrollTo({ scrollTop: 0, duration: 200 });
    if (missing) return;
    // Without network nothing is lost: it goes by itself when there is one.
    if (!online && canWait(keptPhotos)) return wait();
    if (photos.sending || photos.failed) return;
    // First of all: WeChat shows its question only in answer to a tap.
    const asked = askPush('finished');
    const outcome = await send({ reportId, note: note.trim(), photos: fileIDs, shots });
    await asked;
    if (!outcome) return;
    if (!outcome.ok && outcome.problem.kind === 'offline') return wait();
    const overtaken = !outcome.ok && isOvertaken(outcome.problem);
    if (outcome.ok || overtaken) {
      setSent(true);
      forgetFinishDraft(reportId);
    }
    if (outcome.ok) {
      tellDone(words.finishing.done);
      leaveTo(reportId);
    } else if (overtaken) {
      await tellProblem(outcome.problem, words, language);
      backToReport(reportId);
    } else if (outcome.problem.kind === 'refused') key.current = newKey();
  };

  return {
    photos,
    note,
    setNote,
    missing: pressed ? missing : null,
    problem,
    busy,
    sent,
    send: finish,
    keepForLater: photos.failed && !missing && canWait(keptPhotos) ? wait : null,
  };
}
