import * as contracts from '#types/notices/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import type { Services } from '../../platform/services';
import { unreadCount } from '../inbox';
import type { NoticeDocument } from '../notice';

/** Reading what is read already is fine; somebody else's notice is not there. */
export const readNotice = action<typeof contracts.readNotice, Services>(
  contracts.readNotice,
  async ({ noticeId, subject }, { caller, services: { database } }) => {
    const notices = database.collection<NoticeDocument>('notices');
    if (noticeId !== undefined) {
      const { data } = await notices.doc(noticeId).get();
      if (!data || data.personKey !== caller.key) throw new Refusal('notice.not-found');
    }
    await notices
      .where({
        personKey: caller.key,
        read: false,
        ...(noticeId !== undefined && { _id: noticeId }),
        ...(subject !== undefined && { subject }),
      })
      .update({ data: { read: true }, multi: true });
    return { unread: await unreadCount(database, caller.key) };
  },
);
