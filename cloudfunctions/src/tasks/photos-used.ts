import { changeClaim, claimsOf } from './claim-store';
import { flagged } from './handing-in';
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

/** Found out after the hand-in, by how the pictures look: whoever verifies sees it, also where it was verified meanwhile. */
export async function flagPhotoUsed(
  { database }: Pick<TaskServices, 'database'>,
  claimId: string,
): Promise<void> {
  await changeClaim(database, claimId, 'photo-used', ({ flags }) =>
    flags.includes('photo-used')
      ? null
      : { transition: null, patch: { flags: flagged(flags, ['photo-used']) } },
  );
}
