import type { Photo, Report, TimelineEntry } from '#types/reports/report';

export interface PhotosShown {
  before: Photo[];
  during: Photo[];
  after: Photo[];
  /** The pair to lay over one another: the first before, and the first of the latest feedback. */
  pair: { before: string; after: string } | null;
}

export function photosShown(
  { photos }: Pick<Report, 'photos'>,
  timeline: readonly TimelineEntry[],
): PhotosShown {
  const before = photos.filter(({ kind }) => kind === 'before');
  const during = photos.filter(({ kind }) => kind === 'during');
  const after = photos.filter(({ kind }) => kind === 'after');
  const feedback = [...timeline].sort((a, b) => b.at - a.at).find(({ step }) => step === 'finish');
  const latest = feedback?.photos[0] ?? after.at(-1);
  const first = before[0];
  const pair = first && latest ? { before: first.fileID, after: latest.fileID } : null;
  return { before, during, after, pair };
}
