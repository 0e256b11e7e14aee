import type { AuditEntry } from '#types/people/audit';
import type { Caller } from '../platform/action';

/** What the office did to a petition that it may have to answer for. */
export function lineOf(
  what: string,
  caller: Caller,
  petitionId: string,
  said: { words: string; wordsEn: string },
  why: string,
  at: number,
): AuditEntry {
  return { what, actorKey: caller.key, whomKey: null, subject: `petition:${petitionId}`, ...said, why, at };
}
