import type { Position } from '#types/places/position';
import type { Caller } from '../platform/action';
import type { ReportDocument } from './report';
import { isReporter, isStaff } from './report-policy';

/** A thousandth of a degree is about a hundred metres: which courtyard, not whose door. */
const STEPS_A_DEGREE = 1_000;
const rounded = (degrees: number) => Math.round(degrees * STEPS_A_DEGREE) / STEPS_A_DEGREE;

/**
 * Where a reader is told that it is. What was reported without a name is often at its reporter's own door: to others than
 * the staff who have to go there it is a place to the hundred metres, by the name of its zone.
 */
export function placeShown(caller: Caller, report: ReportDocument): { position: Position; address: string } {
  if (isRough(caller, report)) return roughPlace(report);
  const { longitude, latitude } = report.location;
  return { position: { longitude, latitude }, address: report.address };
}

/** Whether this reader is told the place to the hundred metres only. */
export const isRough = (caller: Caller, report: ReportDocument): boolean =>
  report.anonymous && !isStaff(caller) && !isReporter(caller, report);

/** A rough place lies no farther than this from the true one: half a step each way, at the equator. */
export const ROUGH_MOST_METERS = 80;

/** To the hundred metres, by the name of its zone. */
export function roughPlace({ location, zoneName }: Pick<ReportDocument, 'location' | 'zoneName'>) {
  const { longitude, latitude } = location;
  return {
    position: { longitude: rounded(longitude), latitude: rounded(latitude) },
    address: zoneName ?? '',
  };
}
