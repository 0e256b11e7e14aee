import type { Notice } from '#types/notices/contracts';
import type { Database } from '../platform/cloud';
import type { NoticeDocument } from './notice';

export async function unreadCount(database: Database, personKey: string): Promise<number> {
  const { total } = await database
    .collection<NoticeDocument>('notices')
    .where({ personKey, read: false })
    .count();
  return total;
}

export function shown(row: NoticeDocument): Notice {
  // Those of an older version are in Chinese only.
  const {
    _id,
    kind,
    title,
    words,
    en = { title: row.title, words: row.words },
    page,
    subject,
    createdAt,
    read,
  } = row;
  return { noticeId: _id, kind, title, words, en, page, subject, createdAt, read };
}
