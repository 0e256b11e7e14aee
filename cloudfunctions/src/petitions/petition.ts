import type { PetitionState, RejectionReason } from '#types/petitions/states';
import type { Threshold } from '#types/petitions/thresholds';
import type { Stepped } from '../platform/change-document';
import type { PhotoVerdicts } from '../platform/photo-key';

/** A number of signatures that has been passed, and the duty that came with it. */
export interface Reached {
  thresholdId: string;
  reachedAt: number;
  /** Null where it opens no duty. */
  duty: Duty | null;
}

/** An answer that is owed. */
export interface Duty {
  who: 'bureau' | 'office';
  bureauId: string | null;
  dueAt: number;
  /** When it is pointed out that the end is near. */
  nearAt: number;
  answeredAt: number | null;
}

export interface Answer {
  who: 'bureau' | 'office';
  bureauId: string | null;
  bureauName: string | null;
  text: string;
  photos: string[];
  /** Absent in answers from before WeChat was asked about their photos: those stay as they are. */
  screened?: true;
  at: number;
}

/** Signatures counted for good: everything up to `until`, by the clock of the functions. Only the roll-up writes it. */
export interface CountedBase {
  signatures: number;
  until: number;
}

/** The count that is shown: the base and what came after it, as last looked at. */
export interface LiveCount {
  signatures: number;
  at: number;
  /** Whoever counts, until then nobody else does. */
  leaseUntil: number;
}

/** A line of its history; who did it stays inside. */
export interface PetitionEntry {
  _id: string;
  step: PetitionTransition;
  at: number;
  personKey: string | null;
  note: string;
}

/** Collection `petitions`. A signature never touches it: it is counted later (`counting.ts`). */
export interface PetitionDocument extends Stepped {
  state: PetitionState;
  /** What `restore` goes back to. */
  hiddenFrom: PetitionState | null;
  title: string;
  ask: string;
  reasons: string;
  bureauId: string | null;
  bureauName: string | null;
  /** GCJ-02; null where it concerns the whole town. */
  location: { longitude: number; latitude: number } | null;
  address: string;
  photos: string[];
  collectingDays: number;
  authorKey: string;
  /** The nickname if it may be shown. */
  authorName: string | null;
  /** Goes up whenever the text is changed after it has been open. */
  textVersion: number;
  /** When somebody else signed first: from then on the text stays. */
  frozenAt: number | null;
  createdAt: number;
  submittedAt: number | null;
  moderateBy: number | null;
  openedAt: number | null;
  closesAt: number | null;
  answeredAt: number | null;
  rejection: { reason: RejectionReason; words: string } | null;
  thresholds: readonly Threshold[];
  reached: Reached[];
  answers: Answer[];
  /** Of the photos of answers; absent before the first. */
  verdicts?: PhotoVerdicts;
  /** The earliest open duty's end, null without one; what lists go by. */
  dutyDueAt: number | null;
  /** The same of the bureau's own duties. */
  bureauDueAt: number | null;
  /** When that duty is pointed out next; what the clock looks for. */
  dutyNextAt: number | null;
  /** How often it has been. */
  dutyReminders: number;
  base: CountedBase;
  live: LiveCount;
  /** Signatures by local day (`2026-11-23`) and by community, of the base only. */
  byDay: Record<string, number>;
  byCommunity: Record<string, number>;
  /** Of the last two local days: what the list of trending ones is sorted by. */
  trend: number;
  invalidated: number;
  /** The latest changes of that, as everybody is told. */
  corrections: { at: number; signatures: number }[];
  /** Pairs of neighbouring characters, for finding similar ones. */
  grams: string[];
  entries: PetitionEntry[];
}

/** One table for the rule and for the condition of the write. */
export const PETITION_TRANSITIONS = {
  submit: { from: ['draft'], to: 'moderating' },
  publish: { from: ['moderating'], to: 'open' },
  reject: { from: ['moderating'], to: 'rejected' },
  // Of an open one only while nobody else has signed: `frozenAt` is checked besides.
  revise: { from: ['moderating', 'rejected', 'open'], to: 'draft' },
  withdraw: { from: ['draft', 'moderating', 'open', 'answered'], to: 'withdrawn' },
  answer: { from: ['open', 'answered'], to: 'answered' },
  // A duty does not end with the collecting.
  'answer-late': { from: ['closed'], to: 'closed' },
  close: { from: ['open', 'answered'], to: 'closed' },
  hide: { from: ['open', 'answered', 'closed', 'rejected'], to: 'hidden' },
  // To wherever it was hidden from.
  restore: { from: ['hidden'], to: 'hidden' },
  // Leaves the state as it is: a threshold was passed.
  reach: { from: ['open', 'answered', 'closed'], to: 'open' },
} as const satisfies Record<string, { from: readonly PetitionState[]; to: PetitionState }>;
export type PetitionTransition = keyof typeof PETITION_TRANSITIONS;

export function mayTake(state: PetitionState, transition: PetitionTransition): boolean {
  return (PETITION_TRANSITIONS[transition].from as readonly PetitionState[]).includes(state);
}

/** Where a step leads from this petition. */
export function stateAfter(petition: PetitionDocument, transition: PetitionTransition): PetitionState {
  if (transition === 'restore') return petition.hiddenFrom ?? 'closed';
  if (transition === 'reach') return petition.state;
  return PETITION_TRANSITIONS[transition].to;
}

export interface PetitionStep {
  transition: PetitionTransition;
  at: number;
  personKey: string | null;
  note?: string;
  patch?: Partial<PetitionDocument>;
}

/** The petition after a step, with the line it leaves. The caller has checked `mayTake`. */
export function takePetitionStep(
  petition: PetitionDocument,
  step: PetitionStep,
  entryId: string,
): PetitionDocument {
  const { transition, at, personKey, note = '' } = step;
  return {
    ...petition,
    ...step.patch,
    state: stateAfter(petition, transition),
    seq: petition.seq + 1,
    entries: [...petition.entries, { _id: entryId, step: transition, at, personKey, note }],
  };
}
