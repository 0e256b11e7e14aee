import type { ReportPart } from '#types/reports/moderation-contracts';
import type { Report, TimelineEntry } from '#types/reports/report';

/** A piece of a case that can be complained about, hidden and shown again. */
export interface CasePart {
  part: ReportPart;
  /** fileID of a picture, entryId of a line; null for the report and its rating. */
  partId: string | null;
  hidden: boolean;
  /** Its words, where it has some. */
  words: string;
  photo: string | null;
}

/** Everything of a case that somebody wrote or took a picture of; all of it together comes first. */
export function partsOf(
  { photos, rating, hidden }: Pick<Report, 'photos' | 'rating' | 'hidden'>,
  timeline: readonly TimelineEntry[],
): CasePart[] {
  return [
    { part: 'report', partId: null, hidden, words: '', photo: null },
    ...photos.map((photo): CasePart => ({
      part: 'photo',
      partId: photo.fileID,
      hidden: photo.hidden,
      words: '',
      photo: photo.fileID,
    })),
    ...(rating && rating.words !== ''
      ? [{ part: 'rating' as const, partId: null, hidden: rating.hidden, words: rating.words, photo: null }]
      : []),
    ...timeline
      .filter(({ note }) => note !== '')
      .map((entry): CasePart => ({
        part: 'note',
        partId: entry.entryId,
        hidden: entry.hidden,
        words: entry.note,
        photo: null,
      })),
  ];
}

/** Names a part among the others of its case. */
export const keyOfPart = ({ part, partId }: Pick<CasePart, 'part' | 'partId'>) => `${part}:${partId ?? ''}`;
