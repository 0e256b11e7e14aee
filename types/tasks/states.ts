/** domain § 5. */
export const TASK_KINDS = ['cleanup', 'patrol', 'visit', 'publicity', 'duty'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const TASK_KIND_LABELS: Record<TaskKind, { zh: string; en: string }> = {
  cleanup: { zh: '清洁行动', en: 'Clean-up' },
  patrol: { zh: '巡查复查', en: 'Patrol' },
  visit: { zh: '入户走访', en: 'Door to door' },
  publicity: { zh: '宣传布置', en: 'Publicity' },
  duty: { zh: '文明值守', en: 'Stewarding' },
};

/** `open` until its window is over or it is called off. */
export const TASK_STATES = ['open', 'ended', 'cancelled'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const TASK_STATE_LABELS: Record<TaskState, { zh: string; en: string }> = {
  open: { zh: '招募中', en: 'Open' },
  ended: { zh: '已结束', en: 'Over' },
  cancelled: { zh: '已取消', en: 'Called off' },
};

export const CLAIM_STATES = [
  'claimed',
  'checked_in',
  'handed_in',
  'approved',
  'declined',
  'released',
  'expired',
  'cancelled',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const CLAIM_STATE_LABELS: Record<ClaimState, { zh: string; en: string }> = {
  claimed: { zh: '已报名', en: 'Claimed' },
  checked_in: { zh: '进行中', en: 'On the spot' },
  handed_in: { zh: '待确认', en: 'Handed in' },
  approved: { zh: '已记时长', en: 'Hours credited' },
  declined: { zh: '未通过', en: 'Declined' },
  released: { zh: '已退出', en: 'Released' },
  expired: { zh: '已过期', en: 'Expired' },
  cancelled: { zh: '已取消', en: 'Called off' },
};

/** Takes up a slot, or waits for one. */
export const HOLDING_STATES = [
  'claimed',
  'checked_in',
  'handed_in',
  'approved',
  'declined',
] as const satisfies ClaimState[];
/** The person still has something to do. */
export const ACTIVE_CLAIM_STATES = ['claimed', 'checked_in', 'declined'] as const satisfies ClaimState[];

/** One table for the rule and for the condition of the write. */
export const CLAIM_TRANSITIONS = {
  'check-in': { from: ['claimed'], to: 'checked_in' },
  // Without network while the claim still held, told after it had ended.
  'check-in-late': { from: ['expired'], to: 'checked_in' },
  // Declined with a reason, it may be handed in once more.
  'hand-in': { from: ['checked_in', 'declined'], to: 'handed_in' },
  approve: { from: ['handed_in'], to: 'approved' },
  decline: { from: ['handed_in'], to: 'declined' },
  extend: { from: ['claimed'], to: 'claimed' },
  release: { from: ['claimed'], to: 'released' },
  expire: { from: ['claimed'], to: 'expired' },
  cancel: { from: ['claimed'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly ClaimState[]; to: ClaimState }>;
export type ClaimTransition = keyof typeof CLAIM_TRANSITIONS;

/** Why what a phone said is looked at by whoever verifies. Flagged, not refused: the person stood there without network. */
export const CLAIM_FLAGS = [
  // Told later than it happened: the time and place are the phone's word.
  'offline',
  'too-far',
  'outside-window',
  // By the organiser's code instead of the position.
  'by-code',
  // More than the plan; a reason is given.
  'over-plan',
  'no-check-out',
  // A photo that was handed in before.
  'photo-used',
] as const;
export type ClaimFlag = (typeof CLAIM_FLAGS)[number];

export const CLAIM_FLAG_LABELS: Record<ClaimFlag, { zh: string; en: string }> = {
  offline: { zh: '离线补传', en: 'Sent later, was offline' },
  'too-far': { zh: '签到位置较远', en: 'Far from the place' },
  'outside-window': { zh: '不在活动时间内', en: 'Outside the window' },
  'by-code': { zh: '扫码签到', en: 'By the organiser’s code' },
  'over-plan': { zh: '超出计划时长', en: 'More than planned' },
  'no-check-out': { zh: '未签退', en: 'No check-out' },
  'photo-used': { zh: '照片曾用过', en: 'Photo used before' },
};

/** What a reader can do with a claim of theirs, in the order in which a page offers it: the first is the big button. */
export const CLAIM_STEPS = ['check-in', 'hand-in', 'extend', 'release'] as const;
export type ClaimStep = (typeof CLAIM_STEPS)[number];

/** What an organiser can do with a task. */
export const TASK_STEPS = ['claim', 'team-claim', 'change', 'cancel', 'verify', 'spot-code'] as const;
export type TaskStep = (typeof TASK_STEPS)[number];
