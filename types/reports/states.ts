/** domain § 4, after GB/T 30428's closed loop. */
export const REPORT_STATES = [
  'screening',
  'submitted',
  'dispatched',
  'handling',
  'handled',
  'closed',
  'rejected',
  'merged',
  'suspended',
  'withdrawn',
] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_STATE_LABELS: Record<ReportState, { zh: string; en: string }> = {
  screening: { zh: '审核中', en: 'Being screened' },
  submitted: { zh: '待受理', en: 'Waiting for acceptance' },
  dispatched: { zh: '待处置', en: 'Dispatched' },
  handling: { zh: '处置中', en: 'Being handled' },
  handled: { zh: '待核查', en: 'Waiting for a check' },
  closed: { zh: '已结案', en: 'Closed' },
  rejected: { zh: '不予受理', en: 'Rejected' },
  merged: { zh: '已并案', en: 'Merged' },
  suspended: { zh: '挂账', en: 'Suspended' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
};

/** Not finished: somebody still has to do something. */
export const OPEN_STATES = [
  'submitted',
  'dispatched',
  'handling',
  'handled',
  'suspended',
] as const satisfies ReportState[];
/** With a bureau, the deadline running. */
export const BUREAU_STATES = ['dispatched', 'handling'] as const satisfies ReportState[];
/** What anybody may see. */
export const PUBLIC_STATES = [
  'submitted',
  'dispatched',
  'handling',
  'handled',
  'closed',
  'suspended',
] as const satisfies ReportState[];

/** The steps a person can take on a report; each is a transition or leaves the state as it is. */
export const REPORT_STEPS = [
  'accept',
  'dispatch',
  'start',
  'progress',
  'finish',
  'verify',
  'rate',
  'follow',
  'withdraw',
  'reject',
  'merge',
  'suspend',
  'resume',
  'return',
  'answer',
  'extend',
  'decide-extension',
  'appeal',
  'decide-appeal',
  'reopen',
  'relapse',
  'hide',
  'restore',
] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];
