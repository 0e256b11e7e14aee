import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { InputOf } from '#types/contract';
import { draftPetition, openPetition, similarPetitions, submitPetition } from '#types/petitions/contracts';
import { TITLE_MIN_CHARS } from '#types/petitions/limits';
import type { PetitionCard } from '#types/petitions/petition';
import { call } from '@/cloud/call';
import type { Problem } from '@/cloud/problem';
import { useAct } from '@/cloud/use-act';
import { readStored, store } from '@/device/storage';
import { useConsent, type Consent } from '@/features/consents/use-consent';
import { askPush } from '@/features/notices/ask-push';

type Draft = InputOf<typeof draftPetition>;

const KEPT = 'petition-draft';
const EMPTY: Draft = {
  title: '',
  ask: '',
  reasons: '',
  bureauId: null,
  place: null,
  photos: [],
  collectingDays: 60,
  showName: false,
};
/** Fewer characters find everything. */
const LOOK_FROM_CHARS = 8;

export interface Writing {
  draft: Draft;
  set(change: Partial<Draft>): void;
  similar: readonly PetitionCard[];
  /** Looks for similar ones with what is written so far. */
  look(): void;
  submit(photos: readonly string[]): Promise<void>;
  busy: boolean;
  problem: Problem | null;
  /** Whether it may become public, asked the first time. */
  question: Consent['sheet'];
}

/** A text in the making: kept on the phone with every letter, on the server before it is submitted. */
export function useWriting(petitionId: string | null): Writing {
  const [draft, setDraft] = useState<Draft>(() => (petitionId ? EMPTY : (readStored<Draft>(KEPT) ?? EMPTY)));
  const [similar, setSimilar] = useState<readonly PetitionCard[]>([]);
  const keep = useAct(draftPetition);
  const send = useAct(submitPetition);
  const consent = useConsent('voice');
  const asked = useRef(0);

  useEffect(() => {
    if (!petitionId) return;
    void call(openPetition, { petitionId }).then((outcome) => {
      if (!outcome.ok) return;
      const { title, ask, reasons, bureauId, place, photos, collectingDays, authorName } =
        outcome.data.petition;
      setDraft({
        ...EMPTY,
        petitionId,
        title,
        ask,
        reasons,
        bureauId,
        place,
        photos,
        collectingDays,
        showName: authorName !== null,
      });
    });
  }, [petitionId]);

  const look = () => {
    if (draft.title.length < LOOK_FROM_CHARS) return;
    const turn = (asked.current += 1);
    void call(similarPetitions, { title: draft.title, ask: draft.ask }).then((outcome) => {
      if (turn === asked.current && outcome.ok) setSimilar(outcome.data.petitions);
    });
  };

  return {
    draft,
    similar,
    look,
    set: (change) => {
      setDraft((before) => {
        const after = { ...before, ...change };
        if (!petitionId) store(KEPT, after);
        return after;
      });
    },
    busy: keep.busy || send.busy,
    problem: keep.problem ?? send.problem,
    question: consent.sheet,
    async submit(photos) {
      // First thing in the tap, where nothing is missing: how it comes on, and the answer.
      const whole = draft.title.length >= TITLE_MIN_CHARS && draft.ask !== '' && draft.reasons !== '';
      const asked = whole ? askPush('submitted') : null;
      const kept = await keep.send({ ...draft, photos: [...draft.photos, ...photos] });
      if (!kept?.ok) return;
      const { petitionId: id } = kept.data;
      setDraft((before) => ({ ...before, petitionId: id }));
      const sent = await consent.sending(() => send.send({ petitionId: id }));
      if (!sent?.ok) return;
      store(KEPT, EMPTY);
      await asked;
      void Taro.redirectTo({ url: `/petitions/pages/petition/index?petitionId=${id}` });
    },
  };
}
