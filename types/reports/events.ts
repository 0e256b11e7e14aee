import type { ReportState } from './states';

/** What happened to a report that somebody should be told. */
export const REPORT_EVENTS = [
  'desk',
  'dispatched',
  'sent-back',
  'accepted',
  'started',
  'handled',
  'closed',
  'rejected',
  'merged',
  'suspended',
  'deadline-near',
  'overdue',
] as const;
export type ReportEventName = (typeof REPORT_EVENTS)[number];

/**
 * Handed from reports to notices through the outbox, inside the functions only: the areas do not know each other.
 * Holds all that a message needs, as it was at that moment.
 */
export interface ReportEvent {
  event: ReportEventName;
  reportId: string;
  number: string;
  categoryName: string;
  address: string;
  state: ReportState;
  bureauId: string | null;
  bureauName: string | null;
  dueAt: number | null;
  note: string;
  at: number;
  /** How often it has been pointed out before that the deadline has passed; 0 for everything else. */
  timesOverdue: number;
  /** Person keys, never openids. */
  reporterKey: string;
  /** Who did it and need not be told; null for the clock. */
  actorKey: string | null;
}
