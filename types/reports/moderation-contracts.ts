import * as v from 'valibot';
import { contract } from '../contract';
import { cursor, note, reason, reportId } from './input-parts';
import { photoIdSchema } from './report';

/** What of a case can be complained about and hidden: all of it, one picture, the rating's words, one line of the timeline. */
export const REPORT_PARTS = ['report', 'photo', 'rating', 'note'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

export const COMPLAINT_REASONS = ['untrue', 'abuse', 'privacy', 'advertising', 'other'] as const;
export type ComplaintReason = (typeof COMPLAINT_REASONS)[number];
export const COMPLAINT_REASON_LABELS: Record<ComplaintReason, { zh: string; en: string }> = {
  untrue: { zh: '内容不实', en: 'Not true' },
  abuse: { zh: '辱骂或攻击他人', en: 'Abusive' },
  privacy: { zh: '泄露他人隐私', en: 'Shows somebody’s private life' },
  advertising: { zh: '广告或无关内容', en: 'Advertising, or beside the point' },
  other: { zh: '其他', en: 'Something else' },
};

const part = {
  reportId,
  part: v.picklist(REPORT_PARTS, '请选择要举报的内容。'),
  /** fileID of a picture, entryId of a line; null for the report and its rating. */
  partId: v.optional(v.nullable(v.string()), null),
};

/** 举报. By anybody on what they can see; twice by one person on the same thing is once. */
export const fileComplaint = contract(
  'complaint.file',
  v.object({ ...part, reason: v.picklist(COMPLAINT_REASONS, '请选择举报原因。'), words: note }),
  v.object({ complaintId: v.string() }),
);

/** What is complained about and not settled, oldest first. For the desk only. */
export const listComplaints = contract(
  'complaint.list',
  v.object({ cursor }),
  v.object({
    complaints: v.array(
      v.object({
        complaintId: v.string(),
        reportId: v.string(),
        number: v.string(),
        categoryName: v.string(),
        part: v.picklist(REPORT_PARTS),
        partId: v.nullable(v.string()),
        /** The words complained about; the report's own where it is the report. */
        shown: v.string(),
        photo: v.nullable(v.string()),
        reason: v.picklist(COMPLAINT_REASONS),
        words: v.string(),
        at: v.number(),
      }),
    ),
    next: v.nullable(v.string()),
  }),
);

/** Hidden or left as it is; every complaint about the same thing is settled with it, and everybody who made one is told. */
export const settleComplaint = contract(
  'complaint.settle',
  v.object({
    complaintId: v.pipe(v.string('缺少举报编号。'), v.nonEmpty('缺少举报编号。')),
    hide: v.boolean('请选择是否隐藏。'),
    note: reason,
  }),
  v.object({ hidden: v.boolean() }),
);

/** Out of everybody's sight but its author's and the staff's. The original is kept, its author is told why. */
export const hidePart = contract(
  'report.hide',
  v.object({ ...part, reason }),
  v.object({ hidden: v.boolean() }),
);

export const restorePart = contract(
  'report.restore',
  v.object({ ...part, reason }),
  v.object({ hidden: v.boolean() }),
);

/** Pictures about which WeChat says that a person must look. For the desk only. */
export const listPhotos = contract(
  'photo.list',
  v.object({ cursor }),
  v.object({
    photos: v.array(
      v.object({
        reportId: v.string(),
        number: v.string(),
        categoryName: v.string(),
        fileID: v.string(),
        kind: v.string(),
        since: v.number(),
      }),
    ),
    next: v.nullable(v.string()),
  }),
);

/** Of these the words alone can wait for a person: a line of the timeline, and what is said with a rating. */
const WORDS_PARTS = ['note', 'rating'] as const satisfies readonly ReportPart[];
export type WordsPart = (typeof WORDS_PARTS)[number];

/** Words that WeChat did not pass. Reporter and staff read them; nobody else does until a person has. For the desk only. */
export const listWords = contract(
  'words.list',
  v.object({ cursor }),
  v.object({
    words: v.array(
      v.object({
        reportId: v.string(),
        number: v.string(),
        categoryName: v.string(),
        part: v.picklist(WORDS_PARTS),
        /** entryId of a line; null for the rating. */
        partId: v.nullable(v.string()),
        words: v.string(),
        since: v.number(),
      }),
    ),
    next: v.nullable(v.string()),
  }),
);

export const judgeWords = contract(
  'words.judge',
  v.object({
    reportId,
    part: v.picklist(WORDS_PARTS, '请选择要审核的内容。'),
    partId: v.nullable(v.string()),
    passes: v.boolean('请选择是否通过。'),
  }),
  /** How many words of this report still wait. */
  v.object({ waiting: v.number() }),
);

export const judgePhoto = contract(
  'photo.judge',
  v.object({ reportId, fileID: photoIdSchema, passes: v.boolean('请选择是否通过。') }),
  /** How many pictures of this report still wait. */
  v.object({ waiting: v.number() }),
);
