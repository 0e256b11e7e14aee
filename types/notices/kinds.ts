/** What can be told to a person; domain § 9. */
export const NOTICE_KINDS = [
  'report-arrived',
  'report-returned',
  'report-desk',
  'report-handled',
  'report-progress',
  'report-closed',
  'report-deadline-near',
  'report-overdue',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
