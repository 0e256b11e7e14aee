import type { CallContext } from './action';
import { Refusal } from './refusal';
import type { Services } from './services';

/** Photos that are said to go with a text and are not in the storage. */
export async function refuseUnknownPhotos(
  { services }: CallContext<Services>,
  photos: readonly string[],
  field = 'photos',
): Promise<void> {
  const links = await services.photoFiles.links(photos);
  const missing = photos.findIndex((fileID) => !links.has(fileID));
  if (missing >= 0) {
    throw new Refusal('call.invalid', { fields: { [`${field}.${missing}`]: '这张照片没有传上来。' } });
  }
}
