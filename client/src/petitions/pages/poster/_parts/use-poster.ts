import { useEffect, useState } from 'react';
import { petitionCode } from '#types/petitions/contracts';
import type { PetitionShown } from '#types/petitions/petition';
import { call } from '@/cloud/call';
import { canvasOf, pictureOf } from '@/device/canvas';
import { drawPoster } from '../../../parts/draw-poster';
import { usePosterWords } from '../../../parts/use-poster-words';

export const POSTER_CANVAS = 'petition-poster';

/** The poster as a picture on the phone, once it is drawn. */
export function usePoster(petition: PetitionShown): { picture: string | null; failed: boolean } {
  const words = usePosterWords();
  const [picture, setPicture] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const { petitionId } = petition;
  useEffect(() => {
    void (async () => {
      const code = await call(petitionCode, { petitionId });
      const canvas = code.ok ? await canvasOf(POSTER_CANVAS) : null;
      const src = code.ok ? `data:${code.data.contentType};base64,${code.data.base64}` : '';
      const drawn = canvas !== null && (await drawPoster(canvas, petition, src, words(petition)));
      const path = drawn ? await pictureOf(canvas) : null;
      if (path) setPicture(path);
      else setFailed(true);
    })();
    // Drawn once: a poster that changes while it is looked at cannot be saved.
  }, [petitionId]);
  return { picture, failed };
}
