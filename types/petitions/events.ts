import type { PetitionState } from './states';

/** What happened to a petition that somebody should be told; domain § 9. */
export const PETITION_EVENTS = [
  'submitted',
  'published',
  'rejected',
  'threshold',
  'duty-bureau',
  'duty-office',
  // An answer is owed soon, or late: by whom.
  'near-bureau',
  'near-office',
  'late-bureau',
  'late-office',
  'answered',
  'closed',
  'withdrawn',
  'hidden',
  // To the office: many signatures from one source.
  'flagged',
  // To administrators: its count had stood still.
  'count-repaired',
  'count-stuck',
] as const;
export type PetitionEventName = (typeof PETITION_EVENTS)[number];

/** Handed from petitions to notices through the outbox; the areas do not know each other. */
export interface PetitionEvent {
  event: PetitionEventName;
  petitionId: string;
  title: string;
  state: PetitionState;
  bureauId: string | null;
  bureauName: string | null;
  signatures: number;
  dueAt: number | null;
  /** Who gave the last answer; null: the campaign office, or nobody has. */
  answeredBy: string | null;
  note: string;
  at: number;
  /** Person keys, never openids. */
  authorKey: string;
  actorKey: string | null;
}
