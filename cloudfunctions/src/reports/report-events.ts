import type { ReportEvent, ReportEventName } from '#types/reports/events';
import type { AskedPhotos } from '../platform/asked-photos';
import type { Outbox, OutboxRow } from '../platform/outbox';
import type { ReportDocument } from './report';

export const EVENT_ROW = 'report-event';
export const PHOTOS_ROW = 'report-photos';
export const MERGED_ROW = 'report-merged';
export const FOLLOWED_ROW = 'report-followed';
export const SETTLED_ROW = 'complaints-settled';
export const RECHECKED_ROW = 'report-rechecked';
export const RECHECK_ROW = 'report-rechecks';

/** Whoever wanted to hear of the one wants to hear of the other. */
export interface MergedReport {
  reportId: string;
  intoReportId: string;
  reporterKey: string;
}

/** Carried by the follow itself: who follows is counted afterwards. */
export interface Followed {
  reportId: string;
  personKey: string;
  at: number;
}

/** Everything that was complained about the same thing until then. */
export interface Settled {
  targetId: string;
  state: 'hidden' | 'dismissed';
  settledAt: number;
}

export interface PhotosToJudge extends AskedPhotos {
  reportId: string;
}

/** Re-checks of this report are to be brought in line with it. */
export function recheckRow(outbox: Outbox, reportId: string, cause: string): OutboxRow {
  return outbox.row(RECHECK_ROW, { reportId }, `${cause}:rechecks`);
}

/** What a re-check found; written to it once the case says so. */
export interface Rechecked {
  recheckId: string;
  state: 'clean' | 'back';
  at: number;
  /** Who looked. */
  personKey: string;
}

export function recheckedRow(outbox: Outbox, rechecked: Rechecked, cause: string): OutboxRow {
  return outbox.row(RECHECKED_ROW, rechecked, `${cause}:rechecked`);
}

export function eventRow(
  outbox: Outbox,
  event: ReportEventName,
  report: ReportDocument,
  note: string,
  cause: string,
  over: Partial<ReportEvent> = {},
): OutboxRow {
  const payload: ReportEvent = {
    event,
    reportId: report._id,
    number: report.number,
    categoryName: report.categoryName,
    address: report.address,
    anonymous: report.anonymous,
    zoneName: report.zoneName,
    communityName: report.communityName,
    state: report.state,
    bureauId: report.bureauId,
    bureauName: report.bureauName,
    dueAt: report.dueAt,
    note,
    at: report.last.at,
    timesOverdue: timesBefore(event, report.reminders),
    reporterKey: report.reporterKey,
    actorKey: report.last.personKey,
    zoneId: report.zoneId,
    toKey: null,
    ...over,
  };
  return outbox.row(
    EVENT_ROW,
    payload,
    [cause, event, over.toKey ?? over.bureauId].filter(Boolean).join(':'),
  );
}

/** How often it has been pointed out before. */
function timesBefore(event: ReportEventName, reminders: number): number {
  // The reminder before the deadline counts as one, and so does this.
  if (event === 'overdue') return reminders - 2;
  return event === 'desk-late' || event === 'check-late' || event === 'plan-due' ? reminders - 1 : 0;
}

export function photosRow(outbox: Outbox, photos: PhotosToJudge, cause: string): OutboxRow {
  return outbox.row(PHOTOS_ROW, photos, cause);
}
