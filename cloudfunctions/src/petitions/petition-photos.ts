import type { CallContext } from '../platform/action';
import { Refusal } from '../platform/refusal';
import type { PetitionServices } from './petition-services';

/** Photos that are said to go with a text and are not in the storage. */
export async function refuseUnknownPhotos(
  { services }: CallContext<PetitionServices>,
  photos: readonly string[],
) {
  const links = await services.photoFiles.links(photos);
  const missing = photos.findIndex((fileID) => !links.has(fileID));
  if (missing >= 0) {
    throw new Refusal('call.invalid', { fields: { [`photos.${missing}`]: '这张照片没有传上来。' } });
  }
}
