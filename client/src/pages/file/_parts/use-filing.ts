import Taro from '@tarojs/taro';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Place } from '#types/places/position';
import { fileReport } from '#types/reports/contracts';
import { PHOTOS_MAX } from '#types/reports/limits';
import { newKey } from '@/cloud/key';
import { useAct } from '@/cloud/use-act';
import { useNetwork } from '@/device/network';
import { useConsent } from '@/features/consents/use-consent';
import { firstMissing, type Draft } from '@/features/filing/draft';
import { forgetDraft, keepDraft, readDraft } from '@/features/filing/draft-store';
import { useBackAgain } from '@/features/filing/use-back-again';
import { useSameSpot } from '@/features/filing/use-same-spot';
import { useWhere } from '@/features/filing/use-where';
import { letWait } from '@/features/outbox/outbox';
import { canWait, photosFor } from '@/features/outbox/waiting';
import { usePhotos } from '@/features/photos/use-photos';
import type { SentReport } from './sent';

/** Parts of the form that can be pointed at. */
export const FILING_PARTS = { category: 'filing-category', place: 'filing-place' } as const;
/** Where what waits is seen. */
const MY_REPORTS = '/pages/my-reports/index?scope=mine';
/** Below the title bar a little air. */
const AIR_PX = -16;
const SCROLL_MS = 200;

/** What is missing may be out of sight: the button that was pressed is at the bottom. Photos and troubles stand on top. */
function bringIntoSight(part: 'photo' | keyof typeof FILING_PARTS): void {
  const to = part === 'photo' ? { scrollTop: 0 } : { selector: `#${FILING_PARTS[part]}`, offsetTop: AIR_PX };
  void Taro.pageScrollTo({ ...to, duration: SCROLL_MS }).catch(() => undefined);
}

/** Everything a report needs before it can be sent; kept on the phone at every change. */
export function useFiling(
  onSent: (report: SentReport, place: Place) => void,
  onWaiting: () => void,
  here: Place | null,
) {
  const restored = useMemo(readDraft, []);
  const key = useRef(restored?.key ?? newKey());
  const photos = usePhotos(PHOTOS_MAX, restored?.photos);
  const where = useWhere(restored?.place ?? here);
  const [categoryId, setCategoryId] = useState(restored?.categoryId ?? null);
  const [words, setWords] = useState(restored?.words ?? '');
  const [anonymous, setAnonymous] = useState(restored?.anonymous ?? false);
  const [stopped, setStopped] = useState(false);
  const [pressed, setPressed] = useState(false);
  const same = useSameSpot(where.place, categoryId);
  const back = useBackAgain(where.place, categoryId);
  const act = useAct(fileReport, key.current);
  const consent = useConsent('public');
  const { fileIDs, kept: keptPhotos, shots } = photos;
  const gone = useRef(false);

  const draft: Draft = {
    key: key.current,
    photos: keptPhotos,
    categoryId,
    words,
    place: where.place,
    anonymous,
  };
  const kept = JSON.stringify(draft);
  useEffect(() => {
    if (!gone.current) keepDraft(JSON.parse(kept) as Draft);
  }, [kept]);

  const missing = firstMissing(draft, photos.photos.length);
  const wait = async () => {
    const { place } = where;
    if (!place || !categoryId || !(await consent.forLater())) return;
    letWait(fileReport, {
      key: draft.key,
      about: `filing:${draft.key}`,
      input: { categoryId, description: words, place, anonymous },
      photos: photosFor('photos', keptPhotos),
      withShots: true,
      title: place.address || words,
      page: MY_REPORTS,
    });
    gone.current = true;
    forgetDraft();
    onWaiting();
  };
  const send = async () => {
    setPressed(true);
    const { place } = where;
    const { online } = useNetwork.getState();
    if (missing || (photos.failed && online)) bringIntoSight(missing ?? 'photo');
    if (stopped || missing || (photos.sending && online) || !place || !categoryId) return;
    // Without network nothing is lost: it goes by itself when there is one.
    if (!online && canWait(keptPhotos)) return wait();
    if (photos.failed || photos.sending) return;
    const input = { categoryId, description: words, place, photos: fileIDs, shots, anonymous };
    const outcome = await consent.sending(() => act.send(input));
    if (outcome && !outcome.ok && outcome.problem.kind === 'offline') return wait();
    if (outcome && !outcome.ok) bringIntoSight('photo');
    if (!outcome?.ok) return;
    gone.current = true;
    forgetDraft();
    onSent(outcome.data, place);
  };

  /** "Back again": the old case goes on with the photos taken here. True: done, and nothing is left to send. */
  const sendBack = async (reportId: string): Promise<boolean> => {
    setPressed(true);
    if (photos.photos.length === 0 || photos.failed) bringIntoSight('photo');
    if (photos.photos.length === 0 || photos.failed || photos.sending) return false;
    if (!(await back.send(reportId, words.trim(), fileIDs))) return false;
    gone.current = true;
    forgetDraft();
    return true;
  };

  return {
    restored: restored !== null,
    photos,
    where,
    same,
    back,
    sendBack,
    categoryId,
    setCategoryId: (chosen: string) => {
      setStopped(false);
      setCategoryId(chosen);
    },
    /** Something for the telephone and not for a form. */
    stopped,
    setStopped,
    words,
    setWords,
    anonymous,
    setAnonymous,
    /** What to point out: only after the person has pressed send once. */
    missing: pressed ? missing : null,
    photosFailed: pressed && photos.failed,
    /** Where the phone says it is connected and nothing arrives: for whoever has no time to try again. */
    keepForLater: photos.failed && !missing && !stopped && canWait(keptPhotos) ? wait : null,
    busy: act.busy,
    problem: consent.sheet ? null : act.problem,
    /** Whether it may become public, asked the first time. */
    question: consent.sheet ?? back.question,
    send,
  };
}
