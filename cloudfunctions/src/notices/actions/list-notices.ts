import * as contracts from '#types/notices/contracts';
import { LIST_PAGE_SIZE } from '#types/reports/limits';
import { action } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import type { Services } from '../../platform/services';
import { shown, unreadCount } from '../inbox';
import type { NoticeDocument } from '../notice';

export const listNotices = action<typeof contracts.listNotices, Services>(
  contracts.listNotices,
  async ({ cursor }, { caller, services: { database } }) => {
    const { command } = database;
    const [{ data }, unread] = await Promise.all([
      database
        .collection<NoticeDocument>('notices')
        .where(command.and([{ personKey: caller.key }, ...after(command, 'createdAt', 'desc', cursor)]))
        .orderBy('createdAt', 'desc')
        .orderBy('_id', 'desc')
        .limit(LIST_PAGE_SIZE)
        .get(),
      unreadCount(database, caller.key),
    ]);
    return {
      notices: data.map(shown),
      next: nextCursor(data, LIST_PAGE_SIZE, (row) => row.createdAt),
      unread,
    };
  },
);
