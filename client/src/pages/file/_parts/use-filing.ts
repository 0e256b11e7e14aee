import Taro from '@tarojs/taro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fileReport } from '#types/reports/contracts';
import { PHOTOS_MAX } from '#types/reports/limits';
import { newKey } from '@/cloud/key';
import { useAct } from '@/cloud/use-act';
import { firstMissing, type Draft } from '@/features/filing/draft';
import { forgetDraft, keepDraft, readDraft } from '@/features/filing/draft-store';
import { useSameSpot } from '@/features/filing/use-same-spot';
import { useWhere } from '@/features/filing/use-where';
import { usePhotos } from '@/features/photos/use-photos';
import type { SentReport } from './sent';

/** Parts of the form that can be pointed at. */
export const FILING_PARTS = { category: 'filing-category', place: 'filing-place' } as const;
/** Below the title bar a little air. */
const AIR_PX = -16;
const SCROLL_MS = 200;

/** What is missing may be out of sight: the button that was pressed is at the bottom. Photos and troubles stand on top. */
function bringIntoSight(part: 'photo' | keyof typeof FILING_PARTS): void {
  const to = part === 'photo' ? { scrollTop: 0 } : { selector: `#${FILING_PARTS[part]}`, offsetTop: AIR_PX };
  void Taro.pageScrollTo({ ...to, duration: SCROLL_MS }).catch(() => undefined);
}

/** Everything a report needs before it can be sent; kept on the phone at every change. */
export function useFiling(onSent: (report: SentReport) => void) {
  const restored = useMemo(readDraft, []);
  const key = useRef(restored?.key ?? newKey());
  const photos = usePhotos(PHOTOS_MAX, restored?.fileIDs);
  const where = useWhere(restored?.place ?? null);
  const [categoryId, setCategoryId] = useState(restored?.categoryId ?? null);
  const [words, setWords] = useState(restored?.words ?? '');
  const [anonymous, setAnonymous] = useState(restored?.anonymous ?? false);
  const [pressed, setPressed] = useState(false);
  const same = useSameSpot(where.place, categoryId);
  const act = useAct(fileReport, key.current);
  const { fileIDs } = photos;
  const gone = useRef(false);

  const draft: Draft = { key: key.current, fileIDs, categoryId, words, place: where.place, anonymous };
  const kept = JSON.stringify(draft);
  useEffect(() => {
    if (!gone.current) keepDraft(JSON.parse(kept) as Draft);
  }, [kept]);

  const missing = firstMissing(draft, photos.photos.length);
  const send = async () => {
    setPressed(true);
    const { place } = where;
    if (missing || photos.failed) bringIntoSight(missing ?? 'photo');
    if (missing || photos.sending || photos.failed || !place || !categoryId) return;
    const outcome = await act.send({ categoryId, description: words, place, photos: fileIDs, anonymous });
    if (outcome && !outcome.ok) bringIntoSight('photo');
    if (!outcome?.ok) return;
    gone.current = true;
    forgetDraft();
    onSent(outcome.data);
  };

  return {
    restored: restored !== null,
    photos,
    where,
    same,
    categoryId,
    setCategoryId,
    words,
    setWords,
    anonymous,
    setAnonymous,
    /** What to point out: only after the person has pressed send once. */
    missing: pressed ? missing : null,
    photosFailed: pressed && photos.failed,
    busy: act.busy,
    problem: act.problem,
    send,
  };
}
