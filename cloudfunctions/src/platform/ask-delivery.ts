import type { Cloud } from './cloud';
import type { Log } from './log';

/** Asks for what a document carries to be done now. Never throws: what is not done now is done by the timer. */
export type Deliver = (collection: string, id: string) => Promise<void>;

export const DELIVER_FUNCTION = 'deliver';
/** Enough for the request to leave the instance before it is frozen; nobody waits for what comes of it. */
const ON_ITS_WAY_MS = 40;

export function askDelivery(cloud: Cloud, log: Log): Deliver {
  return async (collection, id) => {
    const asked = cloud.callFunction({ name: DELIVER_FUNCTION, data: { collection, id } }).then(
      () => undefined,
      (error: unknown) => log.error('deliver', error),
    );
    let timer: NodeJS.Timeout | undefined;
    const onItsWay = new Promise<void>((wake) => (timer = setTimeout(wake, ON_ITS_WAY_MS)));
    await Promise.race([asked, onItsWay]);
    clearTimeout(timer);
  };
}
