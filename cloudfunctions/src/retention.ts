import { NOTICES_KEPT_DAYS } from '#types/notices/kept';
import type { Retention } from './platform/forget-old';

/**
 * What is forgotten by itself, and when: here and nowhere else; docs/privacy.md says the same, and a test compares them.
 * What is not here stays as long as its case, or its person.
 */
export const RETENTION: readonly Retention[] = [
  // What they are about is still there; the inbox says so at its end.
  { collection: 'notices', since: 'createdAt', days: NOTICES_KEPT_DAYS },
  // Five years: longer than the campaign's cycle of three and than any term in which a grant is disputed.
  { collection: 'audit', since: 'at', days: 1_825 },
  // A role given for a time gives no right from its last instant on (`isHeld`); the row goes soon after.
  { collection: 'grants', since: 'until', days: 1 },
  // Open for 30 days at the most; who took which role stands in the log.
  { collection: 'invitations', since: 'createdAt', days: 120 },
  // Parked: nobody has pressed "try again" for so long.
  { collection: 'outbox', since: 'dueAt', days: 90, only: { state: 'parked' } },
  // WeChat answers within half an hour; the verdict itself stands in the report.
  { collection: 'photo_checks', since: 'at', days: 30 },
  // Never handed in.
  {
    collection: 'petitions',
    since: 'createdAt',
    days: 365,
    only: { state: 'draft', submittedAt: null },
    files: ({ photos }) => (photos ?? []) as string[],
  },
  // When calls that are counted were made: no window is longer than an hour.
  { collection: 'people', since: 'recentAt', days: 1, clear: ['recent', 'recentAt'] },
];
