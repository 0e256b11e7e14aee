import { useEffect, useState, type ReactNode } from 'react';
import { recordRecheck } from '#types/reports/spot-contracts';
import type { Spot, Task } from '#types/tasks/task';
import { newKey } from '@/cloud/key';
import { compressPhoto, takePhotos } from '@/device/camera';
import { keepPhoto } from '@/device/kept-photos';
import { keepPictures } from '@/device/kept-pictures';
import { lastPosition } from '@/device/location';
import { useNetwork } from '@/device/network';
import { useOnePress } from '@/device/use-one-press';
import { useSettling } from '@/device/use-settling';
import { speaksForBureau } from '@/features/consents/for-bureau';
import { useConsent } from '@/features/consents/use-consent';
import { letWait, sendWaiting, useWaiting } from '@/features/outbox/outbox';
import { photosFor } from '@/features/outbox/waiting';
import type { KeptPhoto } from '@/features/photos/kept-photo';
import { tellDone } from '@/features/reports/told';
import { useRoles } from '@/features/shell/use-roles';
import { aboutRecheck } from '@/features/tasks/next-step';
import { MY_TASKS } from '@/features/tasks/routes';
import { useMarks } from '@/words/language';
import { give, givenFor } from '../../../_parts/given';
import { nextSpot, standOf, walkWith, type RoundStand } from '../../../round';
import { useTaskWords } from '../../../words';

export interface Patrol {
  walk: readonly Spot[];
  stand: RoundStand;
  /** Null: all have their verdict. */
  spot: Spot | null;
  /** Of the clean-up before: on the phone where it could be kept, else in the cloud. */
  photoOf(spot: Spot): string | null;
  clean(spot: Spot): void;
  back(spot: Spot, photo: KeptPhoto, note: string): Promise<void>;
  putOff(spot: Spot): void;
  /** To be put on the page: whether the photo may become public, asked of a volunteer the first time. */
  question: ReactNode;
}

/** Takes a picture of now and keeps it on the phone; null when the person went back. */
export async function photoOfNow(): Promise<KeptPhoto | null> {
  const [taken] = await takePhotos(1, 'camera');
  if (!taken) return null;
  const id = newKey();
  const path = await keepPhoto((await compressPhoto(taken)).path, id);
  return { id, path, fileID: null, at: Date.now(), position: lastPosition() };
}

/** A round: verdicts go into the outbox first, so that walking on never waits for a network. */
export function usePatrol(taskId: string, task: Task | null): Patrol {
  const { patrol: words } = useTaskWords();
  const marks = useMarks();
  const consent = useConsent('public');
  const forBureau = speaksForBureau(useRoles());
  const acts = useWaiting((state) => state.acts);
  const [given, setGiven] = useState(() => givenFor(taskId));
  const [late, setLate] = useState<readonly string[]>([]);
  const [pictures, setPictures] = useState<Record<string, string>>({});
  const walk = walkWith(task?.walk ?? [], given, acts);
  const settling = useSettling(given);

  const photos = JSON.stringify(walk.flatMap(({ photo }) => photo ?? []));
  useEffect(() => {
    const fileIDs = JSON.parse(photos) as string[];
    if (fileIDs.length > 0) void keepPictures(fileIDs).then(setPictures);
    // Once for each set of pictures: a round does not change while it is walked.
  }, [photos]);

  const record = (spot: Spot, clean: boolean, note: string, taken: readonly KeptPhoto[]) => {
    const { recheckId, categoryName, place } = spot;
    settling.settle();
    letWait(recordRecheck, {
      key: newKey(),
      about: aboutRecheck(recheckId),
      input: { recheckId, clean, note, photos: [] },
      photos: photosFor('photos', taken),
      withShots: false,
      title: `${clean ? words.clean : words.back}${marks.colon}${place.address || categoryName}`,
      page: MY_TASKS,
    });
    setGiven(give(taskId, recheckId, clean ? 'clean' : 'back'));
    tellDone(useNetwork.getState().online ? words.recorded : words.keptOffline);
    void sendWaiting();
  };
  const backing = useOnePress(async (spot: Spot, photo: KeptPhoto, note: string) => {
    if (forBureau || (await consent.forLater())) record(spot, false, note, [photo]);
  });
  return {
    walk,
    stand: standOf(walk),
    spot: nextSpot(walk, late),
    photoOf: ({ photo }) => photo && (pictures[photo] ?? photo),
    clean(spot) {
      // The next spot has just come up under the thumb: a double tap is one verdict.
      if (!settling.isSettling()) record(spot, true, '', []);
    },
    async back(spot, photo, note) {
      await backing.press(spot, photo, note);
    },
    putOff: ({ recheckId }) => setLate((all) => [...all.filter((id) => id !== recheckId), recheckId]),
    question: consent.sheet,
  };
}
