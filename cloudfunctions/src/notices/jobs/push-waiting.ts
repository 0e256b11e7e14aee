import type { Job } from '../../platform/jobs';
import type { NoticeDocument } from '../notice';
import type { NoticeServices } from '../notice-services';
import { PushLane } from '../push-lane';

/** Looked through for the people behind them. */
const BATCH = 200;
/** People sent to side by side; each of them one message at a time. */
const ABREAST = 5;

/** Messages whose first try failed or was never made. */
export const pushWaiting: Job<NoticeServices> = {
  name: 'notices.push-waiting',
  async run(services, until) {
    const lane = new PushLane(services);
    let tried = 0;
    while (services.clock.now() < until) {
      const people = await peopleWaiting(services);
      let triedNow = 0;
      for (let first = 0; first < people.length && services.clock.now() < until; first += ABREAST) {
        const abreast = people.slice(first, first + ABREAST);
        const sent = await Promise.all(abreast.map((personKey) => lane.send(personKey, until)));
        triedNow += sent.reduce((sum, count) => sum + count, 0);
      }
      tried += triedNow;
      // What is left waits for somebody else's lane or for its next time.
      if (triedNow === 0) break;
    }
    return tried;
  },
};

async function peopleWaiting({ database, clock }: NoticeServices): Promise<string[]> {
  const { data } = await database
    .collection<NoticeDocument>('notices')
    .where({ pushState: 'waiting', pushAt: database.command.lte(clock.now()) })
    .orderBy('pushAt', 'asc')
    .limit(BATCH)
    .get();
  return [...new Set(data.map(({ personKey }) => personKey))];
}
