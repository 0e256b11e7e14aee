import { useCallback, useState } from 'react';
import { newKey } from '@/cloud/key';
import { uploadPhoto } from '@/cloud/upload';
import type { PhotoOnItsWay } from '@/components/photo-taker';
import { compressPhoto, takePhotos, type TakenPhoto } from '@/device/camera';

export interface TakingPhoto extends PhotoOnItsWay {
  taken: TakenPhoto | null;
  fileID: string | null;
}

export interface Photos {
  photos: readonly TakingPhoto[];
  take(from?: 'camera' | 'both'): Promise<void>;
  retry(id: string): void;
  remove(id: string): void;
  clear(): void;
  /** All that have arrived, in order. */
  fileIDs: string[];
  sending: boolean;
  failed: boolean;
}

const sent = (fileID: string): TakingPhoto => ({
  id: fileID,
  src: fileID,
  state: 'sent',
  percent: 100,
  taken: null,
  fileID,
});

/** Photos are sent as soon as they are taken, so that nothing is left to wait for when the person presses send. */
export function usePhotos(most: number, already: readonly string[] = []): Photos {
  const [photos, setPhotos] = useState<readonly TakingPhoto[]>(() => already.map(sent));

  const edit = useCallback((id: string, change: Partial<TakingPhoto>) => {
    setPhotos((all) => all.map((photo) => (photo.id === id ? { ...photo, ...change } : photo)));
  }, []);

  const send = useCallback(
    async ({ id, taken }: TakingPhoto) => {
      if (!taken) return;
      edit(id, { state: 'sending', percent: 0 });
      const small = await compressPhoto(taken);
      const outcome = await uploadPhoto(small.path, (percent) => edit(id, { percent }));
      if (outcome.ok) edit(id, { state: 'sent', percent: 100, fileID: outcome.data });
      else edit(id, { state: 'failed' });
    },
    [edit],
  );

  const take = useCallback(
    async (from: 'camera' | 'both' = 'both') => {
      const taken = await takePhotos(most - photos.length, from);
      const fresh = taken.map((photo): TakingPhoto => ({
        id: newKey(),
        src: photo.path,
        state: 'sending',
        percent: 0,
        taken: photo,
        fileID: null,
      }));
      setPhotos((all) => [...all, ...fresh].slice(0, most));
      fresh.forEach((photo) => void send(photo));
    },
    [most, photos.length, send],
  );

  return {
    photos,
    take,
    retry: (id) => {
      const photo = photos.find((one) => one.id === id);
      if (photo) void send(photo);
    },
    remove: (id) => setPhotos((all) => all.filter((photo) => photo.id !== id)),
    clear: () => setPhotos([]),
    fileIDs: photos.flatMap(({ fileID }) => (fileID ? [fileID] : [])),
    sending: photos.some(({ state }) => state === 'sending'),
    failed: photos.some(({ state }) => state === 'failed'),
  };
}
