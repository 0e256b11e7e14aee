import * as contracts from '#types/reports/spot-contracts';
import { action, type Caller } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { rechecksFor } from '../recheck-store';
import { placeShown } from '../place-shown';
import { maySee } from '../report-policy';
import type { ReportServices } from '../report-services';
import type { ReportRecord } from '../report-record';
import { reportStore } from '../report-store';
import { cardFor, photosFor } from '../report-view';
import { cleanSince, reportsAtSpot, zoneClock } from '../spot';

/** The history of a spot on one page. */
export const openSpot = action<typeof contracts.openSpot, ReportServices>(
  contracts.openSpot,
  async ({ reportId }, { caller, services }) => {
    const { database, clock } = services;
    const now = clock.now();
    const report = await reportStore(database).get(reportId);
    if (!report || !maySee(caller, report)) throw new Refusal('report.not-found');
    const { zoneId, zoneName } = report;
    const [around, zone, rechecks] = await Promise.all([
      reportsAtSpot(database, report),
      zoneId === null ? null : zoneClock(database, zoneId),
      rechecksFor(database, reportId),
    ]);
    // A report that has only just been filed may not be found around its own point yet.
    const all = around.some(({ _id }) => _id === reportId) ? around : [report, ...around];
    const reports = all.filter((one) => maySee(caller, one));
    const photos = reports.flatMap((one) => photosOf(caller, one));
    return {
      categoryName: report.categoryName,
      ...placeShown(caller, report),
      // A spot is not clean because what lies there was hidden: docs/decisions/0009.
      relapses: all.reduce((sum, one) => sum + one.relapses, 0),
      stubborn: all.some(({ stubbornAt }) => stubbornAt !== null),
      cleanSince: cleanSince(all),
      zone: zone && zoneId !== null ? { zoneId, zoneName: zoneName ?? '', ...zone } : null,
      reports: reports.map((one) => cardFor(caller, one, now)),
      photos: photos.sort((a, b) => a.at - b.at),
      rechecks: rechecks.map(({ days, dueAt, state, doneAt }) => ({ days, dueAt, state, doneAt })),
    };
  },
);

/** How it looked, with when and at which step it was taken. */
function photosOf(caller: Caller, report: ReportRecord) {
  return photosFor(caller, report).map((photo) => ({
    ...photo,
    reportId: report._id,
    step: report.entries.find(({ photos }) => photos.includes(photo.fileID))?.step ?? 'submit',
    at: report.photos.find(({ fileID }) => fileID === photo.fileID)?.at ?? report.filedAt,
  }));
}
