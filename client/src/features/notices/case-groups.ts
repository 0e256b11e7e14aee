import type { Notice } from '#types/notices/contracts';
import type { Said } from '#types/notices/tell-order';

/** All that was told about one thing. */
export interface CaseGroup {
  subject: string;
  newest: Notice;
  /** Newest first. */
  older: Notice[];
  unread: number;
}

/** By what they are about, in the order of the newest of each; `notices` are newest first. */
export function groupByCase(notices: readonly Notice[]): CaseGroup[] {
  const groups = new Map<string, CaseGroup>();
  for (const notice of notices) {
    const group = groups.get(notice.subject);
    const unread = notice.read ? 0 : 1;
    if (!group) groups.set(notice.subject, { subject: notice.subject, newest: notice, older: [], unread });
    else {
      group.older.push(notice);
      group.unread += unread;
    }
  }
  return [...groups.values()];
}

/** What it says, in the person's language; kept ones of an older version have only Chinese. */
export function saidIn(language: 'zh' | 'en', notice: Notice): Said {
  return language === 'en' && notice.en ? notice.en : notice;
}
