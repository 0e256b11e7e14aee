import type { NoticeKind } from '#types/notices/kinds';

/** Collection `notices`: the inbox, which is the truth. The push is tried afterwards and may fail. */
export interface NoticeDocument {
  /** idFrom('notice', cause, kind, personKey): told once, however often the outbox tries. */
  _id: string;
  personKey: string;
  kind: NoticeKind;
  title: string;
  words: string;
  page: string;
  subject: string;
  createdAt: number;
  read: boolean;
  /** `none`: in the inbox only. */
  pushState: 'none' | 'waiting' | 'sent' | 'refused' | 'failed';
  /** Not before. */
  pushAt: number;
  pushAttempts: number;
  pushError: string | null;
  push: {
    openid: string;
    templateId: string;
    data: Record<string, { value: string }>;
    /** The released mini-program does not have the page yet: better told without a link than not at all. */
    withoutPage: boolean;
  } | null;
}
