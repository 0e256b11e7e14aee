import type { Job } from '../../platform/jobs';
import type { Services } from '../../platform/services';
import type { NoticeDocument } from '../notice';

/** Half a year; the inbox says so at its end. */
export const NOTICES_KEPT_DAYS = 180;
const DAY_MS = 24 * 3_600_000;
const BATCH = 500;

/** Old messages are removed, read or not: what they are about is still there. */
export const forgetNotices: Job<Services> = {
  name: 'notices.forget-old',
  async run({ database, clock }, until) {
    const notices = database.collection<NoticeDocument>('notices');
    const before = clock.now() - NOTICES_KEPT_DAYS * DAY_MS;
    let removed = 0;
    while (clock.now() < until) {
      const { data } = await notices
        .where({ createdAt: database.command.lt(before) })
        .orderBy('createdAt', 'asc')
        .field({ _id: true })
        .limit(BATCH)
        .get();
      if (data.length === 0) break;
      const ids = data.map(({ _id }) => _id);
      const { stats } = await notices.where({ _id: database.command.in(ids) }).remove({ multi: true });
      removed += stats.removed;
    }
    return removed;
  },
};
