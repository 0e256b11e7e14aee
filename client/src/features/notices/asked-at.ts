import type { TemplateName } from '#types/settings';

/**
 * At which tap which messages are asked for: where the person has just done something that they will hear more of.
 * Staff whose permission has run out are asked on the home page, too (`push-banner.tsx`).
 */
export const ASKED_AT = {
  /** Residents: a case they wait for. */
  filed: ['progress'],
  followed: ['progress'],
  /** Staff: the next one comes while nobody looks. */
  accepted: ['task'],
  started: ['task'],
  finished: ['task'],
  verified: ['task'],
  /** Volunteers: their shift, and what becomes of their hours. */
  claimed: ['volunteer'],
  'handed-in': ['volunteer'],
  /** Petitions: their authors, signers who want to know, and whoever owes the answer. */
  submitted: ['petition', 'answer'],
  signed: ['answer'],
  answered: ['duty'],
} as const satisfies Record<string, readonly TemplateName[]>;
export type AskMoment = keyof typeof ASKED_AT;
