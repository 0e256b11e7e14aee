import type { CallContext } from './action';
import { linksOfKnown } from './refuse-unknown-photos';
import type { Services } from './services';

/** Pictures that WeChat shall judge. The openid is needed for it: of somebody who was here within two hours. */
export interface AskedPhotos {
  fileIDs: string[];
  /** By fileID, as they were at `linkedAt`: good for some minutes, which spares asking again at once. */
  links: Record<string, string>;
  linkedAt: number;
  openid: string;
}

/** Refuses pictures that are not there; what has to be asked about the others, with the links that WeChat fetches them by. */
export async function askedPhotos(
  context: CallContext<Services>,
  fileIDs: readonly string[],
): Promise<AskedPhotos> {
  const links = await linksOfKnown(context, fileIDs);
  const { services, caller } = context;
  return {
    fileIDs: [...links.keys()],
    links: Object.fromEntries(links),
    linkedAt: services.clock.now(),
    openid: caller.openid,
  };
}
