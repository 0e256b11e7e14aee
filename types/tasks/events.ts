import type { TaskKind } from './states';

/** What happened to a task or a claim that somebody should be told; domain § 9. */
export const TASK_EVENTS = [
  // To volunteers of the zone.
  'opened',
  // To everybody who claimed.
  'changed',
  'cancelled',
  // To the one person.
  // Called off while they were on the spot.
  'stopped',
  'seated',
  'expiring',
  'expired',
  // Was on the spot, and has not handed in.
  'hand-in-due',
  'dropped',
  // Of a team's seat: its leader put them down for it, or took them off.
  'named',
  'unnamed',
  'approved',
  'declined',
  // To the organisers.
  'handed-in',
] as const;
export type TaskEventName = (typeof TASK_EVENTS)[number];

/** Handed from tasks to notices through the outbox; the areas do not know each other. */
export interface TaskEvent {
  event: TaskEventName;
  taskId: string;
  title: string;
  kind: TaskKind;
  address: string;
  zoneId: string | null;
  zoneName: string | null;
  bureauId: string | null;
  bureauName: string | null;
  startsAt: number;
  endsAt: number;
  slots: number;
  creditMinutes: number;
  note: string;
  at: number;
  /** Person keys, never openids. Of an event for one person: that person. */
  personKey: string | null;
  claimId: string | null;
  actorKey: string | null;
}

/** A claim was approved: the ledger gets its line, once (its id is made from the claim). */
export interface HoursCredit {
  claimId: string;
  taskId: string;
  title: string;
  personKey: string;
  teamId: string | null;
  minutes: number;
  /** The day the work was done, China's time. */
  day: string;
  at: number;
  byKey: string;
}
