import * as contracts from '#types/reports/spot-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { isStaff, patrolledPlaces } from '../report-policy';
import type { ReportServices } from '../report-services';
import { cardFor } from '../report-view';
import { stubbornReports } from '../spot';

/** The leader's list of spots that come back and back. */
export const listStubborn = action<typeof contracts.listStubborn, ReportServices>(
  contracts.listStubborn,
  async ({ bureauId, zoneId, cursor }, { caller, services }) => {
    if (!isStaff(caller)) throw new Refusal('call.not-allowed');
    const places = caller.grants.some(({ role }) => role === 'admin') ? null : patrolledPlaces(caller);
    const of = { places, bureauId, zoneId };
    const { reports, next } = await stubbornReports(services.database, of, cursor);
    const now = services.clock.now();
    return { reports: reports.map((report) => cardFor(caller, report, now)), next };
  },
);
