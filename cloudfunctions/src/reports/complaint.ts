import type { ComplaintReason, ReportPart } from '#types/reports/moderation-contracts';
import type { Carrier } from '../platform/carried-rows';
import type { EntryDocument, ReportDocument } from './report';

/** Collection `complaints`: 举报, with what it was about as it stood then. */
export interface ComplaintDocument extends Carrier {
  /** idFrom('complaint', targetId, personKey): one of each person about one thing. */
  _id: string;
  /** idFrom('complaint-target', reportId, part, partId) */
  targetId: string;
  reportId: string;
  number: string;
  categoryName: string;
  part: ReportPart;
  partId: string | null;
  shown: string;
  photo: string | null;
  reason: ComplaintReason;
  words: string;
  at: number;
  personKey: string;
  state: 'open' | 'hidden' | 'dismissed';
  settledAt: number | null;
}

export interface PartFound {
  /** Its words; empty for a picture. */
  shown: string;
  photo: string | null;
  /** Who published it; null where nobody did. */
  authorKey: string | null;
}

/** One part of a case, or null where there is no such part. */
export function partOf(
  report: ReportDocument & { entries: readonly EntryDocument[] },
  part: ReportPart,
  partId: string | null,
): PartFound | null {
  const { reporterKey: authorKey } = report;
  if (part === 'report' || part === 'rating') {
    if (partId !== null) return null;
    if (part === 'report') {
      return { shown: report.description, photo: report.photos[0]?.fileID ?? null, authorKey };
    }
    return report.rating && { shown: report.rating.words, photo: null, authorKey };
  }
  if (part === 'note') {
    const entry = report.entries.find(({ _id }) => _id === partId);
    return entry ? { shown: entry.note, photo: null, authorKey: entry.personKey } : null;
  }
  const photo = report.photos.find(({ fileID }) => fileID === partId);
  if (!photo) return null;
  const taken = report.entries.find(({ photos }) => photos.includes(photo.fileID));
  return { shown: '', photo: photo.fileID, authorKey: taken ? taken.personKey : authorKey };
}
