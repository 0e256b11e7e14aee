import type { CallContext } from './action';
import { Refusal } from './refusal';
import type { Services } from './services';

/** Photos that are said to go with a text and are not in the storage. */
export async function refuseUnknownPhotos(
  context: CallContext<Services>,
  photos: readonly string[],
  field = 'photos',
): Promise<void> {
  await linksOfKnown(context, photos, field);
}

/** Like refuseUnknownPhotos; answers with a link to each. */
export async function linksOfKnown(
  { services }: CallContext<Services>,
  photos: readonly string[],
  field = 'photos',
): Promise<Map<string, string>> {
  const links = await services.photoFiles.links(photos);
  const missing = photos.findIndex((fileID) => !links.has(fileID));
  if (missing >= 0) {
    throw new Refusal('call.invalid', { fields: { [`${field}.${missing}`]: '这张照片没有传上来。' } });
  }
  return links;
}
