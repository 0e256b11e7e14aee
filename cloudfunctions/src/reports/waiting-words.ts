import type { WordsPart } from '#types/reports/moderation-contracts';
import type { Actor, EntryDocument, ReportDocument } from './report';
import { isPartHidden, withHidden } from './hiding';

type Noted = Pick<ReportDocument, 'rating' | 'clearedNotes' | 'hidden'> & {
  entries: readonly EntryDocument[];
};

export interface WaitingWords {
  part: WordsPart;
  /** entryId of a line of the timeline; null for the rating. */
  partId: string | null;
  words: string;
  authorKey: string | null;
  since: number;
}

/** Of the desk: they are the person who looks. */
const LOOKS: readonly Actor['role'][] = ['dispatcher', 'admin'];

/** Whether words go to the desk before everybody reads them: those WeChat did not pass, of anybody but the desk itself. */
export const waitForDesk = ({ role }: Actor, { screened }: { screened: boolean }): boolean =>
  !screened && !LOOKS.includes(role);

/** Not judged, and nobody has looked since. */
export const isUnread = (entry: EntryDocument, { clearedNotes = [] }: Pick<Noted, 'clearedNotes'>): boolean =>
  entry.unscreened === true && entry.note !== '' && !clearedNotes.includes(entry._id);

/** What a person must look at, the oldest first. */
export function waitingWords(report: Noted, reporterKey: string): WaitingWords[] {
  const { entries, rating } = report;
  const notes = entries
    .filter((entry) => isUnread(entry, report) && !isPartHidden(report, 'note', entry._id))
    .map(({ _id, note, personKey, at }): WaitingWords => {
      return { part: 'note', partId: _id, words: note, authorKey: personKey, since: at };
    });
  if (!rating || rating.screened || rating.words === '' || isPartHidden(report, 'rating', null)) return notes;
  const { words, at } = rating;
  return [...notes, { part: 'rating', partId: null, words, authorKey: reporterKey, since: at }];
}

/** Whatever has become of the last that waited, be it read, hidden or gone with its rating: nobody has to look any more. */
export function wordsSettled(
  report: ReportDocument,
  entries: readonly EntryDocument[],
): Partial<ReportDocument> {
  const waits = Boolean(report.wordsReviewAt);
  const none = waits && waitingWords({ ...report, entries }, report.reporterKey).length === 0;
  return none ? { wordsReviewAt: null } : {};
}

/** Fit for everybody, said a person of the desk. */
export function clearing(report: ReportDocument, { part, partId }: WaitingWords): Partial<ReportDocument> {
  if (part === 'rating') return { rating: report.rating && { ...report.rating, screened: true } };
  return partId === null ? {} : { clearedNotes: [...(report.clearedNotes ?? []), partId] };
}

/** Not fit: reporter and staff go on reading it, nobody else ever does. */
export function hiding(
  report: ReportDocument,
  { part, partId }: WaitingWords,
  reason: string,
  at: number,
): Partial<ReportDocument> {
  return { hidden: withHidden(report, { part, partId, reason, at }) };
}

/**
 * Words of the timeline that a reader of the public does not get to see. They are said again where a case is suspended, in
 * asks for more time and appeals, and must not show there either.
 */
export function unshownWords(report: Noted): ReadonlySet<string> {
  const unshown = report.entries.filter(
    (entry) => isUnread(entry, report) || isPartHidden(report, 'note', entry._id),
  );
  return new Set(unshown.map(({ note }) => note).filter((note) => note !== ''));
}
