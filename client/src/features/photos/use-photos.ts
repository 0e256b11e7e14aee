import { useCallback, useEffect, useState } from 'react';
import type { Shot } from '#types/reports/shots';
import { newKey } from '@/cloud/key';
import { uploadPhoto } from '@/cloud/upload';
import type { PhotoOnItsWay } from '@/components/photo-taker';
import { compressPhoto, takePhotos, type TakenPhoto } from '@/device/camera';
import { dropPhoto, keepPhoto } from '@/device/kept-photos';
import { lastPosition } from '@/device/location';
import { shotsOf, type KeptPhoto } from './kept-photo';

export interface TakingPhoto extends PhotoOnItsWay, KeptPhoto {
  /** As the camera gave it, until it is small and kept. */
  taken: TakenPhoto | null;
}

export interface Photos {
  photos: readonly TakingPhoto[];
  take(from?: 'camera' | 'both'): Promise<void>;
  retry(id: string): void;
  remove(id: string): void;
  clear(): void;
  /** What a draft keeps of them. */
  kept: KeptPhoto[];
  /** All that have arrived, in order. */
  fileIDs: string[];
  shots: Shot[];
  sending: boolean;
  failed: boolean;
}

const again = (photo: KeptPhoto): TakingPhoto => ({
  ...photo,
  src: photo.path ?? photo.fileID ?? '',
  state: photo.fileID ? 'sent' : 'sending',
  percent: photo.fileID ? 100 : 0,
  taken: null,
});

const plain = ({ id, path, fileID, at, position }: TakingPhoto): KeptPhoto => ({
  id,
  path,
  fileID,
  at,
  position,
});

/** Photos are sent as soon as they are taken, so that nothing is left to wait for when the person presses send. */
export function usePhotos(most: number, already: readonly KeptPhoto[] = []): Photos {
  const [photos, setPhotos] = useState<readonly TakingPhoto[]>(() => already.map(again));

  const edit = useCallback((id: string, change: Partial<TakingPhoto>) => {
    setPhotos((all) => all.map((photo) => (photo.id === id ? { ...photo, ...change } : photo)));
  }, []);

  const send = useCallback(
    async ({ id, taken, path: already }: TakingPhoto) => {
      edit(id, { state: 'sending', percent: 0 });
      const path = already ?? (taken && (await keepPhoto((await compressPhoto(taken)).path, id)));
      if (path === null) return;
      edit(id, { path });
      const outcome = await uploadPhoto(path, (percent) => edit(id, { percent }));
      if (outcome.ok) edit(id, { state: 'sent', percent: 100, fileID: outcome.data });
      else edit(id, { state: 'failed' });
    },
    [edit],
  );

  // What an earlier visit to the page could not send.
  useEffect(() => {
    photos.filter(({ fileID }) => fileID === null).forEach((photo) => void send(photo));
    // Only those that were there from the start.
  }, []);

  const take = useCallback(
    async (from: 'camera' | 'both' = 'both') => {
      const taken = await takePhotos(most - photos.length, from);
      const now =
        from === 'camera' ? { at: Date.now(), position: lastPosition() } : { at: null, position: null };
      const fresh = taken.map((photo): TakingPhoto => ({
        id: newKey(),
        src: photo.path,
        state: 'sending',
        percent: 0,
        taken: photo,
        path: null,
        fileID: null,
        ...now,
      }));
      setPhotos((all) => [...all, ...fresh].slice(0, most));
      fresh.forEach((photo) => void send(photo));
    },
    [most, photos.length, send],
  );

  const kept = photos.map(plain);
  return {
    photos,
    take,
    retry: (id) => {
      const photo = photos.find((one) => one.id === id);
      if (photo) void send(photo);
    },
    remove: (id) => {
      const path = photos.find((photo) => photo.id === id)?.path;
      if (path) dropPhoto(path);
      setPhotos((all) => all.filter((photo) => photo.id !== id));
    },
    clear: () => setPhotos([]),
    kept,
    fileIDs: photos.flatMap(({ fileID }) => (fileID ? [fileID] : [])),
    shots: shotsOf(kept),
    sending: photos.some(({ state }) => state === 'sending'),
    failed: photos.some(({ state }) => state === 'failed'),
  };
}
