/** domain § 6. */
export const PETITION_STATES = [
  'draft',
  'moderating',
  'open',
  'answered',
  'closed',
  'rejected',
  'withdrawn',
  'hidden',
] as const;
export type PetitionState = (typeof PETITION_STATES)[number];

export const PETITION_STATE_LABELS: Record<PetitionState, { zh: string; en: string }> = {
  draft: { zh: '草稿', en: 'Draft' },
  moderating: { zh: '审核中', en: 'Waiting for moderation' },
  open: { zh: '征集中', en: 'Open' },
  answered: { zh: '已答复', en: 'Answered' },
  closed: { zh: '已截止', en: 'Closed' },
  rejected: { zh: '未通过', en: 'Rejected' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  hidden: { zh: '已隐藏', en: 'Hidden' },
};

/** What anybody may read. A rejection is public with its reason, as at the UK Parliament: the rules can be learnt from it. Which: below. */
export const PUBLIC_PETITION_STATES = [
  'open',
  'answered',
  'closed',
  'rejected',
] as const satisfies PetitionState[];
/** An answer does not end the collecting: the next threshold may still be reached. */
export const SIGNABLE_STATES = ['open', 'answered'] as const satisfies PetitionState[];
/** Collected for, or has been: it has a count. */
export const PUBLISHED_STATES = ['open', 'answered', 'closed'] as const satisfies PetitionState[];

/** The steps a reader can take, in the order in which a page offers them. */
export const PETITION_STEPS = [
  'sign',
  'unsign',
  'revise',
  'submit',
  'withdraw',
  'publish',
  'reject',
  'answer',
  'hide',
  'restore',
] as const;
export type PetitionStep = (typeof PETITION_STEPS)[number];

/** Why a petition is not published; shown to everybody together with the moderator's words. */
export const REJECTION_REASONS = [
  'duplicate',
  'not-ours',
  'personal',
  'offensive',
  'advertising',
  'unclear',
  'in-court',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];
/** What would harm somebody if it were read: only its author and the office see such a text. The others are everybody's to learn from. */
const UNPUBLISHED_REASONS = ['personal', 'offensive'] as const satisfies RejectionReason[];
export const isUnpublished = (reason: RejectionReason): boolean =>
  (UNPUBLISHED_REASONS as readonly RejectionReason[]).includes(reason);
export const PUBLISHED_REASONS = REJECTION_REASONS.filter((reason) => !isUnpublished(reason));

export const REJECTION_LABELS: Record<RejectionReason, { zh: string; en: string }> = {
  duplicate: { zh: '已有内容相同的倡议', en: 'The same petition is already open' },
  'not-ours': { zh: '不属于本市能决定的事', en: 'Nothing the city can decide' },
  personal: { zh: '涉及个人隐私或点名指责个人', en: 'About a private person' },
  offensive: { zh: '含有侮辱或不实内容', en: 'Offensive or untrue' },
  advertising: { zh: '属于广告或商业推广', en: 'Advertising' },
  unclear: { zh: '看不出希望谁做什么', en: 'Does not say what should be done by whom' },
  'in-court': { zh: '正在诉讼或仲裁中', en: 'Before a court' },
};
