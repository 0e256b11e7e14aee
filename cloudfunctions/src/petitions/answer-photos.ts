import type { Database } from '../platform/cloud';
import { isFit, photoKey, type PhotoVerdict } from '../platform/photo-key';
import type { Answer, PetitionDocument } from './petition';
import { PETITIONS } from './petition-store';

/** What everybody sees of an answer's photos: those WeChat found fit. Of the others only how many there are. */
export function shownPhotos(
  { verdicts = {} }: Pick<PetitionDocument, 'verdicts'>,
  { photos, screened }: Pick<Answer, 'photos' | 'screened'>,
): { photos: string[]; unshown: number } {
  const fit = screened ? photos.filter((fileID) => isFit(verdicts, fileID)) : photos;
  return { photos: fit, unshown: photos.length - fit.length };
}

/** WeChat's answer: one field that no step writes, so no condition is needed. */
export async function answerPhotoJudged(
  database: Database,
  petitionId: string,
  fileID: string,
  verdict: PhotoVerdict,
): Promise<void> {
  await database
    .collection<PetitionDocument>(PETITIONS)
    .doc(petitionId)
    .update({ data: { verdicts: { [photoKey(fileID)]: verdict } } });
}
