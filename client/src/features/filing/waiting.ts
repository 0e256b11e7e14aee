import type { Draft } from './draft';

/** A report that could not be sent yet; its key makes sure that it is filed once. */
export interface WaitingReport extends Draft {
  since: number;
  /** What the server said when it refused; null while only the network is missing. */
  refused: string | null;
}

export const waitingFrom = (draft: Draft, since: number): WaitingReport => ({
  ...draft,
  since,
  refused: null,
});

/** The list with this one in it, once, the oldest first. */
export function withWaiting(all: readonly WaitingReport[], one: WaitingReport): WaitingReport[] {
  const place = all.findIndex(({ key }) => key === one.key);
  return place < 0 ? [...all, one] : all.map((other) => (other.key === one.key ? one : other));
}

export const withoutWaiting = (all: readonly WaitingReport[], key: string): WaitingReport[] =>
  all.filter((one) => one.key !== key);

/** A photo of it has arrived: it is not sent again. */
export function withArrived(report: WaitingReport, photoId: string, fileID: string): WaitingReport {
  return {
    ...report,
    photos: report.photos.map((photo) => (photo.id === photoId ? { ...photo, fileID } : photo)),
  };
}
