import type { AuditEntry } from '#types/people/audit';

/** What the office did to a petition that it may have to answer for. */
export function lineOf(
  what: string,
  actorKey: string,
  petitionId: string,
  said: { words: string; wordsEn: string },
  why: string,
  at: number,
): AuditEntry {
  return { what, actorKey, whomKey: null, subject: `petition:${petitionId}`, ...said, why, at };
}
