import type { Told } from '#types/notices/tell-order';
import type { Job } from '../../platform/jobs';
import type { NoticeServices } from '../notice-services';
import { countParked } from '../parked';
import { tellWhatCame } from '../tell-in-turn';

/** However much goes wrong, administrators hear of it so often. */
const HOUR_MS = 3_600_000;
export const PARKED_PAGE = 'admin/pages/parked/index';

/** Administrators learn that something could not be done for good, soon after, and at most once an hour. */
export const tellParked: Job<NoticeServices> = {
  name: 'notices.tell-parked',
  run: (services) =>
    tellWhatCame(services, tellParked.name, {
      find: async (after) => {
        const parked = await countParked(services.database, after);
        return parked.pushes + parked.rows === 0 ? null : parked;
      },
      told,
      people: () => services.people.holders(['admin'], [null]),
    }),
};

function told({ pushes, rows }: { pushes: number; rows: number }, now: number): Told {
  return {
    cause: `parked:${Math.floor(now / HOUR_MS)}`,
    kind: 'push-trouble',
    title: '有消息没有送出去',
    words: `新增 ${pushes} 条推送、${rows} 件后台事项停下来了，请查看原因后再试。`,
    en: {
      title: 'Some messages could not be sent',
      words: `${pushes} pushes and ${rows} pieces of work have stopped. Please look why, and try again.`,
    },
    page: PARKED_PAGE,
    subject: 'push-trouble',
    at: now,
    message: null,
  };
}
