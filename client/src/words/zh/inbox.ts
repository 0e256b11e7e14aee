export const inbox = {
  empty: '还没有消息。您的上报有进展时，会在这里告诉您。',
  readAll: '全部标为已读',
  unread: '未读',
  unreadCount: (count: number) => `${count} 条未读`,
  today: '今天',
  earlier: '更早',
};
