import * as contracts from '#types/notices/admin-contracts';
import { action } from '../../platform/action';
import type { NoticeServices } from '../notice-services';
import { needAdmin } from '../notice-policy';
import { retryPushes, retryRows } from '../parked';

/** The timer does them; what is not parked any more is left alone. */
export const retryParked = action<typeof contracts.retryParked, NoticeServices>(
  contracts.retryParked,
  async ({ pushes, rows }, { caller, services, key }) => {
    needAdmin(caller);
    const { database, clock, ids } = services;
    const now = clock.now();
    const [pushed, worked] = await Promise.all([
      pushes.length > 0 ? retryPushes(database, pushes, now) : 0,
      rows.length > 0 ? retryRows(database, rows, now) : 0,
    ]);
    if (pushed + worked > 0) {
      await services.recordAudit(
        {
          what: 'parked.retried',
          actorKey: caller.key,
          whomKey: null,
          subject: 'parked',
          words: `再试 ${pushed} 条推送、${worked} 件后台事项`,
          wordsEn: `Tried again: ${pushed} pushes, ${worked} pieces of work`,
          why: '',
          at: now,
        },
        `parked:${caller.key}:${key ?? ids.random()}`,
      );
    }
    return { retried: pushed + worked };
  },
);
