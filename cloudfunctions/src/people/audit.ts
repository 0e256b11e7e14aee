import type { AuditEntry, AuditLine, PersonShown } from '#types/people/audit';
import { idFrom } from '../platform/ids';

/**
 * Collection `audit`: who did what to whom, when and why. Append-only: nothing changes a row but the deletion of a
 * person, which puts a name that leads nowhere in the place of their key.
 */
export interface AuditDocument extends Omit<AuditEntry, 'wordsEn'> {
  /** idFrom('audit', what, cause): what is recorded twice is there once. */
  _id: string;
  /** Not on lines from before the log spoke English. */
  wordsEn?: string;
}

/** Stands where a person's key was: the same for all rows of one person, and nothing leads back from it. */
export const GONE_PREFIX = 'gone:';

export const auditDocument = (entry: AuditEntry, cause: string): AuditDocument => ({
  _id: idFrom('audit', entry.what, cause),
  what: entry.what,
  actorKey: entry.actorKey,
  whomKey: entry.whomKey,
  subject: entry.subject,
  words: entry.words,
  wordsEn: entry.wordsEn,
  why: entry.why,
  at: entry.at,
});

/** The people a page of the log names. */
export function keysNamed(rows: readonly Pick<AuditEntry, 'actorKey' | 'whomKey'>[]): string[] {
  const keys = rows.flatMap(({ actorKey, whomKey }) => [actorKey, whomKey]);
  return [...new Set(keys)].filter((key): key is string => key !== null && !key.startsWith(GONE_PREFIX));
}

export function auditLine(row: AuditDocument, people: ReadonlyMap<string, PersonShown>): AuditLine {
  const { _id, what, actorKey, whomKey, subject, words, wordsEn = null, why, at } = row;
  const shown = (key: string | null) => (key === null ? null : (people.get(key) ?? null));
  const actor = shown(actorKey);
  const whom = shown(whomKey);
  return {
    auditId: _id,
    what,
    actor,
    whom,
    actorGone: actorKey !== null && actor === null,
    whomGone: whomKey !== null && whom === null,
    subject,
    words,
    wordsEn,
    why,
    at,
  };
}
