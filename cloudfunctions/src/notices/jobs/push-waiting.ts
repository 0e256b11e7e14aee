import type { Job } from '../../platform/jobs';
import type { NoticeDocument } from '../notice';
import type { NoticeServices } from '../notice-services';
import { PushLane } from '../push-lane';

const BATCH = 100;

/** Messages whose first try failed or was never made. */
export const pushWaiting: Job<NoticeServices> = {
  name: 'notices.push-waiting',
  async run(services, until) {
    const { database, clock } = services;
    const { data } = await database
      .collection<NoticeDocument>('notices')
      .where({ pushState: 'waiting', pushAt: database.command.lte(clock.now()) })
      .orderBy('pushAt', 'asc')
      .limit(BATCH)
      .get();
    const lane = new PushLane(services);
    let tried = 0;
    for (const personKey of new Set(data.map((row) => row.personKey))) {
      if (clock.now() >= until) break;
      tried += await lane.send(personKey, until);
    }
    return tried;
  },
};
