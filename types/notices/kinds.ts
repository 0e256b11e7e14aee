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
  // A bureau asks the desk, or is asked to agree; the answer.
  'report-asked',
  'report-decided',
  'report-relapsed',
  'report-recheck',
  'report-moderated',
  'petition-desk',
  'petition-progress',
  'petition-duty',
  'petition-answered',
  // 督办: to the unit's head, and back to whoever gave it.
  'order-arrived',
  'order-due',
  'order-overdue',
  'order-answered',
  'order-closed',
  'task-opened',
  // Changed or called off, to whoever claimed.
  'task-changed',
  // One's own place in a task: moved up, over.
  'claim-progress',
  'claim-approved',
  'claim-declined',
  // To organisers: hours wait to be verified.
  'task-verify',
  // To administrators: something has stopped for good.
  'push-trouble',
  'count-trouble',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
