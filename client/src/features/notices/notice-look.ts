import type { NoticeKind } from '#types/notices/kinds';
import type { IconName } from '@/components/icon';
import type { Tone } from '@/components/tag';

export const NOTICE_LOOK: Record<NoticeKind, { icon: IconName; tone: Tone }> = {
  'report-arrived': { icon: 'send', tone: 'blue' },
  'report-returned': { icon: 'undo', tone: 'amber' },
  'report-desk': { icon: 'inbox', tone: 'blue' },
  'report-handled': { icon: 'search', tone: 'violet' },
  'report-progress': { icon: 'tool', tone: 'blue' },
  'report-closed': { icon: 'check-circle', tone: 'green' },
  'report-deadline-near': { icon: 'clock', tone: 'amber' },
  'report-overdue': { icon: 'alert', tone: 'red' },
  'report-asked': { icon: 'inbox', tone: 'amber' },
  'report-decided': { icon: 'check-circle', tone: 'blue' },
  'report-relapsed': { icon: 'undo', tone: 'red' },
  'report-recheck': { icon: 'search', tone: 'violet' },
  'report-moderated': { icon: 'alert', tone: 'amber' },
  'petition-desk': { icon: 'inbox', tone: 'blue' },
  'petition-progress': { icon: 'send', tone: 'blue' },
  'petition-duty': { icon: 'clock', tone: 'amber' },
  'petition-answered': { icon: 'check-circle', tone: 'green' },
  'order-arrived': { icon: 'send', tone: 'amber' },
  'order-due': { icon: 'clock', tone: 'amber' },
  'order-overdue': { icon: 'alert', tone: 'red' },
  'order-answered': { icon: 'search', tone: 'violet' },
  'order-closed': { icon: 'check-circle', tone: 'green' },
  'push-trouble': { icon: 'alert', tone: 'red' },
};
