import type { IconName } from '@/components/icon';
import type { Tone } from '@/components/tag';
import type { ReportState } from '#types/reports/states';

/** How a state looks: a colour and an icon; its word is in types/reports/states. */
export const STATE_LOOK: Record<ReportState, { tone: Tone; icon: IconName }> = {
  screening: { tone: 'grey', icon: 'shield' },
  submitted: { tone: 'blue', icon: 'inbox' },
  dispatched: { tone: 'blue', icon: 'send' },
  handling: { tone: 'blue', icon: 'tool' },
  handled: { tone: 'violet', icon: 'search' },
  closed: { tone: 'green', icon: 'check-circle' },
  rejected: { tone: 'grey', icon: 'close' },
  merged: { tone: 'grey', icon: 'merge' },
  suspended: { tone: 'amber', icon: 'pause' },
  withdrawn: { tone: 'grey', icon: 'undo' },
};

/** The five steps people see: sent, accepted, handling, checking, closed. 0 where a report has left this way. */
export const STAGE_REACHED: Record<ReportState, number> = {
  screening: 1,
  submitted: 1,
  dispatched: 2,
  handling: 3,
  handled: 4,
  closed: 5,
  rejected: 0,
  merged: 0,
  suspended: 0,
  withdrawn: 0,
};
