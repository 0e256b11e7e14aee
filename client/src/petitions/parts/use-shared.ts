import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { PetitionShown } from '#types/petitions/petition';
import { canvasOf, pictureOf } from '@/device/canvas';
import { drawCard } from './draw-poster';
import { usePosterWords } from './use-poster-words';

const PAGE = '/petitions/pages/petition/index';

/** What is sent when this petition is shared; the canvas of `canvasId` draws the card's picture when the count has changed. */
export function useShared(petition: PetitionShown | null, canvasId: string): void {
  const words = usePosterWords();
  const [imageUrl, setImageUrl] = useState<string | undefined>();
  const drawn = petition && `${petition.petitionId} ${petition.signatures}`;
  useEffect(() => {
    if (!petition) return;
    void (async () => {
      const canvas = await canvasOf(canvasId);
      if (!canvas || !(await drawCard(canvas, petition, words(petition)))) return;
      setImageUrl((await pictureOf(canvas)) ?? undefined);
    })();
    // Only another number makes another picture.
  }, [drawn]);
  const title = petition?.title ?? '';
  const query = `petitionId=${petition?.petitionId ?? ''}`;
  // 朋友圈 opens the page where nothing can be read: what it says there comes along.
  const told = `${query}&title=${encodeURIComponent(title)}&signed=${petition?.signatures ?? 0}`;
  useShareAppMessage(() => ({ title, path: `${PAGE}?${query}`, ...(imageUrl ? { imageUrl } : {}) }));
  useShareTimeline(() => ({ title, query: told, ...(imageUrl ? { imageUrl } : {}) }));
}
