import { DAY_MS } from '#types/china-time';
import * as contracts from '#types/reports/contracts';
import { DUPLICATE_DESK_DAYS, DUPLICATE_DESK_RADIUS_METERS } from '#types/reports/limits';
import { OPEN_STATES } from '#types/reports/states';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { nearReports } from '../report-lists';
import { actorFor, maySee } from '../report-policy';
import type { ReportServices } from '../report-services';
import { reportStore } from '../report-store';

/** What this report may be a second one of. */
export const listDuplicates = action<typeof contracts.listDuplicates, ReportServices>(
  contracts.listDuplicates,
  async ({ reportId }, { caller, services }) => {
    const { database, clock } = services;
    const report = await reportStore(database).get(reportId);
    if (!report || !maySee(caller, report)) throw new Refusal('report.not-found');
    actorFor(caller, report, 'merge', () => null);
    const { longitude, latitude } = report.location;
    const reports = await nearReports(
      database,
      caller,
      clock.now(),
      { position: { longitude, latitude }, radiusMeters: DUPLICATE_DESK_RADIUS_METERS },
      {
        states: [...OPEN_STATES],
        categoryId: report.categoryId,
        since: report.filedAt - DUPLICATE_DESK_DAYS * DAY_MS,
        until: report.filedAt + DUPLICATE_DESK_DAYS * DAY_MS,
      },
    );
    return { reports: reports.filter((other) => other.reportId !== reportId) };
  },
);
