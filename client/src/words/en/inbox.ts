import type { Words } from '../zh';

export const inbox: Words['inbox'] = {
  empty: 'No messages yet. You will be told here when something happens to your reports.',
  readAll: 'Mark all as read',
  unread: 'Unread',
  unreadCount: (count) => `${count} unread`,
  today: 'Today',
  earlier: 'Earlier',
  more: (count) => `${count} more`,
  fewer: 'Show fewer',
  kept: 'Messages are kept for 180 days',
  pushEmpty: 'Your next push needs one tap from you',
  pushAllow: 'Allow',
  pushOpen: 'Settings',
  pushRefused: "You chose not to get pushes. You can change it in WeChat's settings.",
};
