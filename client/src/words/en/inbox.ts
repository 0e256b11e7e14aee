import type { Words } from '../zh';

export const inbox: Words['inbox'] = {
  empty: 'No messages yet. You will be told here when something happens to your reports.',
  readAll: 'Mark all as read',
  unread: 'Unread',
  unreadCount: (count) => `${count} unread`,
  today: 'Today',
  earlier: 'Earlier',
};
