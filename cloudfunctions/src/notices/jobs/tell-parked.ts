import type { Told } from '#types/notices/tell-order';
import type { Job } from '../../platform/jobs';
import type { NoticeServices } from '../notice-services';
import { countParked } from '../parked';
import { noticesOf, tell } from '../tell';

/** Collection `job_marks`: up to when this job has looked. */
interface Mark {
  _id: string;
  at: number;
}
const MARK = 'notices.tell-parked';
/** However much goes wrong, administrators hear of it so often. */
const HOUR_MS = 3_600_000;
export const PARKED_PAGE = 'admin/pages/parked/index';

/** Administrators learn that something could not be done for good, soon after, and at most once an hour. */
export const tellParked: Job<NoticeServices> = {
  name: 'notices.tell-parked',
  async run(services) {
    const { database, clock, people } = services;
    const now = clock.now();
    const marks = database.collection<Mark>('job_marks');
    const { data: mark } = await marks.doc(MARK).get();
    const { pushes, rows } = await countParked(database, mark?.at ?? 0);
    if (pushes + rows === 0) return 0;
    const admins = await people.holders(['admin'], [null]);
    await tell(services, noticesOf(told(pushes, rows, now), unique(admins)), false);
    await marks.doc(MARK).set({ data: { at: now } });
    return pushes + rows;
  },
};

const unique = <T extends { key: string }>(found: readonly T[]) => [
  ...new Map(found.map((one) => [one.key, one])).values(),
];

function told(pushes: number, rows: number, now: number): Told {
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
