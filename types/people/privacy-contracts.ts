import * as v from 'valibot';
import { contract } from '../contract';

/** What has to be typed before everything is deleted. */
export const LEAVE_WORD = '注销';

/** My data, part by part; `next` null: that was all. Rows have Chinese names, as they stand in the file. */
export const exportData = contract(
  'me.export',
  v.object({ cursor: v.optional(v.nullable(v.string()), null) }),
  v.object({
    title: v.string(),
    rows: v.array(v.record(v.string(), v.unknown())),
    next: v.nullable(v.string()),
  }),
);

/** Deletes what is the person's alone and takes their name out of what others need. Cannot be undone. */
export const leave = contract(
  'me.leave',
  v.object({ word: v.literal(LEAVE_WORD, `请输入“${LEAVE_WORD}”两个字。`) }),
  v.object({}),
);
