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
  'resumed',
  'deadline-near',
  'overdue',
  // "Not ours": where it goes to the desk.
  'returned',
  // A bureau that must agree to a suspended case is asked; what it said; the plan date has come.
  'agreement-asked',
  'agreed',
  'objected',
  'plan-due',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'appealed',
  'appeal-decided',
  'reopened',
  'relapsed',
  'stubborn',
  'recheck-due',
  // The desk has not accepted or dispatched in time; nobody has checked in time.
  'desk-late',
  'check-late',
  'complained',
  'complaint-settled',
  'hidden',
  'restored',
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
  /** Followers read the zone's name instead of the address. */
  anonymous: boolean;
  zoneName: string | null;
  state: ReportState;
  bureauId: string | null;
  bureauName: string | null;
  dueAt: number | null;
  note: string;
  /** WeChat did not pass the note and nobody has read it yet: it is quoted to staff only. */
  unread?: boolean;
  at: number;
  /** How often it has been pointed out before that the deadline has passed; 0 for everything else. */
  timesOverdue: number;
  /** Person keys, never openids. */
  reporterKey: string;
  /** The person this event is meant for, where it is not found by role: the author of what was hidden, whoever complained. */
  toKey: string | null;
  zoneId: string | null;
  /** By its name; missing in rows written before it was asked for. */
  communityName?: string | null;
  /** Who did it and need not be told; null for the clock. */
  actorKey: string | null;
}
