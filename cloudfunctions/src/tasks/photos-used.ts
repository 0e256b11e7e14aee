import { claimsOf } from './claim-store';
import type { TaskServices } from './task-services';

/** Whether one of these was handed in with another claim before: the same file. */
export async function photosUsed(
  { database }: TaskServices,
  claimId: string,
  photos: readonly string[],
): Promise<boolean> {
  if (photos.length === 0) return false;
  const { data } = await claimsOf(database)
    .where({ photos: database.command.in(photos) })
    .field({ taskId: true })
    .limit(2)
    .get();
  return data.some(({ _id }) => _id !== claimId);
}
