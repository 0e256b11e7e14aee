import type { PetitionState } from './states';

/** What happened to a petition that somebody should be told; domain § 9. */
export const PETITION_EVENTS = [
  'submitted',
  'published',
  'rejected',
  'threshold',
  'duty-bureau',
  'duty-office',
  'duty-late',
  'answered',
  'closed',
  'hidden',
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
  note: string;
  at: number;
  /** Person keys, never openids. */
  authorKey: string;
  actorKey: string | null;
}
