import * as v from 'valibot';
import { contract } from '../contract';
import { NOTICE_KINDS } from './kinds';

export const noticeSchema = v.object({
  noticeId: v.string(),
  kind: v.picklist(NOTICE_KINDS),
  title: v.string(),
  words: v.string(),
  /** The same for those who read English. */
  en: v.object({ title: v.string(), words: v.string() }),
  /** A page of the mini-program with its query, e.g. `pages/report/index?reportId=…`. */
  page: v.string(),
  /** What it is about, for grouping: `report:<reportId>`. */
  subject: v.string(),
  /** Milliseconds since the epoch, UTC. */
  createdAt: v.number(),
  read: v.boolean(),
});
export type Notice = v.InferOutput<typeof noticeSchema>;

export const listNotices = contract(
  'notice.list',
  v.object({ cursor: v.optional(v.nullable(v.string()), null) }),
  v.object({ notices: v.array(noticeSchema), next: v.nullable(v.string()), unread: v.number() }),
);

/** Marks one notice as read, or with a subject all of that case, or with neither all. */
export const readNotice = contract(
  'notice.read',
  v.object({ noticeId: v.optional(v.string()), subject: v.optional(v.string()) }),
  v.object({ unread: v.number() }),
);
