import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { handIn } from '#types/tasks/claim-contracts';
import { PHOTOS_MAX } from '#types/tasks/limits';
import type { Claim, Task } from '#types/tasks/task';
import { newKey } from '@/cloud/key';
import { rightNow } from '@/cloud/server-time';
import { askPosition } from '@/device/location';
import { useNetwork } from '@/device/network';
import { useOnePress } from '@/device/use-one-press';
import { askPush } from '@/features/notices/ask-push';
import { useSendOrWait } from '@/features/outbox/use-send-or-wait';
import { photosFor } from '@/features/outbox/waiting';
import { usePhotos } from '@/features/photos/use-photos';
import { tellDone, tellProblem } from '@/features/reports/told';
import { aboutClaim } from '@/features/tasks/next-step';
import { leaveToTask, MY_TASKS } from '@/features/tasks/routes';
import { useLanguage, useMarks, useWords } from '@/words/language';
import { useTaskWords } from '../../../words';
import { forgetHandInDraft, keepHandInDraft, readHandInDraft } from './hand-in-draft';

/** One hand-in, from the first photo to the answer; what is entered outlives the page. */
export function useHandIn(task: Task, { claimId }: Claim) {
  const words = useTaskWords();
  const marks = useMarks();
  const all = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const [draft] = useState(() => readHandInDraft(claimId));
  const key = useRef(draft?.key ?? newKey());
  const before = usePhotos(PHOTOS_MAX, draft?.before);
  const after = usePhotos(PHOTOS_MAX, draft?.after);
  const [note, setNote] = useState(draft?.note ?? '');
  const [overReason, setOverReason] = useState(draft?.overReason ?? '');
  const [pressed, setPressed] = useState(false);
  const [gone, setGone] = useState(false);
  const act = useSendOrWait(handIn, key.current);

  const entered = JSON.stringify({ before: before.kept, after: after.kept, note, overReason });
  useEffect(() => {
    if (!gone) keepHandInDraft(claimId, { key: key.current, ...JSON.parse(entered) });
    // `entered` is all that the draft consists of.
  }, [entered, gone, claimId]);

  // On a round the verdicts are the proof.
  const missing = task.walk.length === 0 && after.photos.length === 0 ? ('photo' as const) : null;
  const photos = [...photosFor('before', before.kept), ...photosFor('after', after.kept)];
  /** On the phone at least: what is still being made small is not. */
  const isKept = photos.every(({ path, fileID }) => path ?? fileID);

  const sending = useOnePress(async () => {
    if (gone) return;
    setPressed(true);
    const { online } = useNetwork.getState();
    const unsent = before.failed || after.failed;
    if (missing || (unsent && online)) void Taro.pageScrollTo({ scrollTop: 0, duration: 200 });
    if (missing || !isKept || (online && (unsent || before.sending || after.sending))) return;
    // Before anything is waited for: WeChat shows its question only in answer to a tap.
    const asked = askPush('handed-in');
    const at = rightNow();
    const position = await askPosition();
    const outcome = await act.send({
      about: aboutClaim(claimId),
      input: { claimId, moment: { at, position }, before: [], after: [], note: note.trim(), overReason },
      photos,
      title: `${words.titles.handIn}${marks.colon}${task.title}`,
      page: MY_TASKS,
    });
    await asked;
    if (outcome === null) return;
    if (outcome !== 'waits' && !outcome.ok) {
      await tellProblem(outcome.problem, all, language);
      return;
    }
    setGone(true);
    forgetHandInDraft(claimId);
    tellDone(outcome === 'waits' ? words.handIn.kept : words.handIn.done);
    leaveToTask(task.taskId);
  });

  return {
    before,
    after,
    note,
    setNote,
    overReason,
    setOverReason,
    /** What to point out: only after the person has pressed send once. */
    missing: pressed ? missing : null,
    failed: pressed && (before.failed || after.failed),
    busy: sending.busy || gone || (pressed && !isKept),
    send: sending.press,
  };
}
