import type { Position } from '#types/places/position';
import type { ReportCard, Report, TimelineEntry, Photo } from '#types/reports/report';
import { BUREAU_STATES, type ReportState } from '#types/reports/states';
import type { Caller } from '../platform/action';
import { isFit, photoKey } from '../platform/photo-key';
import type { EntryDocument, ReportDocument } from './report';
import { metersBetween } from '#types/places/distance';
import { placeShown } from './place-shown';
import { isHidden, isPartHidden } from './hiding';
import { photoProofs, weighsPhotos } from './photos/photo-proofs';
import { reopenUntil } from './relapse';
import { actingRole, isReporter, isStaff, stepsFor } from './report-policy';
import type { TownView } from './report-services';
import { isUnread, unshownWords } from './waiting-words';

/** Past its deadline now, or handled after it. */
export function isOverdue(report: ReportDocument, now: number): boolean {
  if (report.dueAt === null) return false;
  const running = (BUREAU_STATES as readonly ReportState[]).includes(report.state);
  return (running ? now : (report.handledAt ?? report.filedAt)) > report.dueAt;
}

/** Pictures not judged, or judged unfit, are for the reporter and for staff. */
export function photosFor(caller: Caller, report: ReportDocument): Photo[] {
  const all = isStaff(caller) || isReporter(caller, report);
  return report.photos
    .map(({ fileID, kind }) => ({
      fileID,
      kind,
      screening: !isFit(report.verdicts, fileID),
      hidden: isPartHidden(report, 'photo', fileID),
    }))
    .filter(({ screening, hidden }) => all || (!screening && !hidden));
}

/** The first, small where there is a small one. */
function smallPhoto(caller: Caller, report: ReportDocument): string | null {
  const [first] = photosFor(caller, report);
  return first ? (report.thumbnails?.[photoKey(first.fileID)] ?? first.fileID) : null;
}

export function cardFor(
  caller: Caller,
  report: ReportDocument,
  now: number,
  from: Position | null = null,
): ReportCard {
  const { position, address } = placeShown(caller, report);
  return {
    reportId: report._id,
    number: report.number,
    state: report.state,
    accepted: report.acceptedAt !== null,
    categoryId: report.categoryId,
    categoryName: report.categoryName,
    description: report.description,
    address,
    position,
    photo: smallPhoto(caller, report),
    bureauId: report.bureauId,
    bureauName: report.bureauName,
    filedAt: report.filedAt,
    closedAt: report.closedAt,
    dueAt: report.dueAt,
    overdue: isOverdue(report, now),
    // From where it is shown to be: the true distance from three points would be the true place.
    distanceMeters: from && Math.round(metersBetween(from, position)),
    followers: report.followers,
    relapses: report.relapses,
    stubborn: report.stubbornAt !== null,
  };
}

export function reportFor(
  caller: Caller,
  report: ReportDocument,
  view: { town: TownView; now: number; following: boolean; entries: readonly EntryDocument[] },
): Report {
  const mine = isReporter(caller, report);
  const staff = isStaff(caller);
  const { position, address } = placeShown(caller, report);
  const unshown = mine || staff ? null : unshownWords({ ...report, entries: view.entries });
  const said = (words: string) => (unshown?.has(words) ? '' : words);
  return {
    reportId: report._id,
    number: report.number,
    state: report.state,
    categoryId: report.categoryId,
    categoryName: report.categoryName,
    description: report.description,
    place: { ...position, address },
    photos: photosFor(caller, report),
    ...(weighsPhotos(caller) && { photoProofs: photoProofs(report) }),
    zoneId: report.zoneId,
    zoneName: report.zoneName,
    bureauId: report.bureauId,
    bureauName: report.bureauName,
    filedAt: report.filedAt,
    dueAt: report.dueAt,
    overdue: isOverdue(report, view.now),
    closedAt: report.closedAt,
    reworks: report.reworks,
    returns: report.returns,
    reopens: report.reopens,
    relapses: report.relapses,
    stubborn: report.stubbornAt !== null,
    binding: report.binding,
    stepDueAt: report.stepDueAt,
    proposedBureau: staff ? report.proposed : null,
    suspension: report.suspension && {
      ...report.suspension,
      reason: said(report.suspension.reason),
      bureaus: report.suspension.bureaus.map((bureau) => ({ ...bureau, note: said(bureau.note) })),
    },
    extensions: report.extensions.map((one) => ({ ...one, reason: said(one.reason), note: said(one.note) })),
    lateness: report.lateness.map((late) => ({
      ...late,
      appeal: late.appeal && {
        ...late.appeal,
        reason: said(late.appeal.reason),
        note: said(late.appeal.note),
      },
    })),
    reopenUntil: mine && report.state === 'closed' ? reopenUntil(report) : null,
    hidden: isHidden(report),
    mergedInto: report.mergedInto ?? null,
    followers: report.followers,
    rating: ratingFor(mine || staff, report),
    anonymous: report.anonymous,
    mine,
    following: view.following,
    steps: stepsFor(caller, report, view.following, view.now),
    ...(NAMES_BUREAUS.some((step) => actingRole(caller, report, step)) && {
      bureaus: view.town.bureaus.map(({ _id, name }) => ({ bureauId: _id, name })),
    }),
  };
}

function ratingFor(readsAll: boolean, report: ReportDocument): Report['rating'] {
  const { rating } = report;
  if (!rating) return null;
  const hidden = isPartHidden(report, 'rating', null);
  return { stars: rating.stars, words: (rating.screened && !hidden) || readsAll ? rating.words : '', hidden };
}

/** Steps for which the reader picks a bureau. */
const NAMES_BUREAUS = ['dispatch', 'return', 'suspend'] as const;

export function entryFor(caller: Caller, report: ReportDocument, entry: EntryDocument): TimelineEntry {
  const photos = photosFor(caller, report);
  const readsAll = isStaff(caller) || isReporter(caller, report);
  const hidden = isPartHidden(report, 'note', entry._id);
  const waits = isUnread(entry, report);
  return {
    entryId: entry._id,
    step: entry.step,
    state: entry.state,
    role: entry.role,
    bureauName: entry.bureauName,
    toBureauName: entry.toBureauName ?? null,
    note: (hidden || waits) && !readsAll ? '' : entry.note,
    photos: photos.filter(({ fileID }) => entry.photos.includes(fileID)),
    at: entry.at,
    hidden,
    ...(waits && !hidden && readsAll && { waiting: true }),
  };
}
