import type { ClaimState, TaskKind } from '#types/tasks/states';
import type { IconName } from '@/components/icon';
import type { Tone } from '@/components/tag';

export const KIND_ICONS: Record<TaskKind, IconName> = {
  cleanup: 'trash',
  patrol: 'refresh',
  visit: 'people',
  publicity: 'flag',
  duty: 'shield',
};

/** Each state a colour and an icon; the word is CLAIM_STATE_LABELS. */
export const CLAIM_LOOK: Record<ClaimState, { tone: Tone; icon: IconName }> = {
  claimed: { tone: 'blue', icon: 'hand' },
  checked_in: { tone: 'green', icon: 'pin' },
  handed_in: { tone: 'violet', icon: 'search' },
  approved: { tone: 'green', icon: 'check-circle' },
  declined: { tone: 'red', icon: 'alert' },
  released: { tone: 'grey', icon: 'undo' },
  expired: { tone: 'grey', icon: 'clock' },
  cancelled: { tone: 'grey', icon: 'close' },
};
