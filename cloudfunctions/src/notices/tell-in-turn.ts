import type { Told } from '#types/notices/tell-order';
import type { NoticeServices, Recipient } from './notice-services';
import { noticesOf, tell } from './tell';

/** Collection `job_marks`: up to when a job has looked. */
interface Mark {
  _id: string;
  at: number;
}

/** Looks for what has come since the last time, tells these people if there is anything, and marks how far it has looked. */
export async function tellWhatCame<Found>(
  services: NoticeServices,
  job: string,
  {
    find,
    told,
    people,
  }: {
    /** What has come in this time; null where nothing has. */
    find(after: number, now: number): Promise<Found | null>;
    told(found: Found, now: number): Told;
    people(): Promise<readonly Recipient[]>;
  },
): Promise<number> {
  const { database, clock } = services;
  const now = clock.now();
  const marks = database.collection<Mark>('job_marks');
  const { data: mark } = await marks.doc(job).get();
  const found = await find(mark?.at ?? 0, now);
  if (found === null) return 0;
  const each = new Map((await people()).map(({ key, openid }) => [key, { key, openid }]));
  await tell(services, noticesOf(told(found, now), [...each.values()]), false);
  await marks.doc(job).set({ data: { at: now } });
  return each.size;
}
