import { isDuplicate } from '../platform/sdk-errors';
import type { NoticeDocument } from './notice';
import type { NoticeServices } from './notice-services';

/** All at once; one by one where some are there from an earlier try. */
export async function addOnce({ database }: NoticeServices, notices: NoticeDocument[]): Promise<void> {
  if (notices.length === 0) return;
  const collection = database.collection<NoticeDocument>('notices');
  try {
    await collection.add({ data: notices });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    for (const notice of notices) {
      await collection.add({ data: notice }).catch((again: unknown) => {
        if (!isDuplicate(again)) throw again;
      });
    }
  }
}
