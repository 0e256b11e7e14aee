import { DAY_MS } from '#types/china-time';
import type { Recheck } from '#types/reports/spot-contracts';
import { RECHECK_EARLY_DAYS } from '#types/reports/limits';
import { metersBetween } from '#types/places/distance';
import type { Position } from '#types/places/position';
import { idFrom } from '../platform/ids';
import { roughPlace } from './place-shown';
import type { ReportDocument } from './report';

/** Collection `rechecks`: somebody looks again at a closed case. */
export interface RecheckDocument {
  /** idFrom('recheck', reportId, closedAt, days): planned once for each closing. */
  _id: string;
  reportId: string;
  number: string;
  categoryName: string;
  address: string;
  /** Reported without a name: volunteers are told the place to the hundred metres. Not said by older rows: as if so. */
  anonymous?: boolean;
  /** GCJ-02. GeoJSON in the database, read back as the SDK's Point. */
  location: { longitude: number; latitude: number };
  zoneId: string | null;
  zoneName: string | null;
  bureauId: string | null;
  bureauName: string | null;
  /** Of the zone: roles can hold for a community. */
  communityName: string | null;
  closedAt: number;
  days: number;
  dueAt: number;
  /** When the bureau is to be told; null once it has been. */
  tellAt: number | null;
  /** `dropped`: the case is not closed any more. */
  state: 'due' | 'clean' | 'back' | 'dropped';
  doneAt: number | null;
  /** The patrol round that looks at it; null or missing where none does yet. */
  roundId?: string | null;
  /** Rounds that ended before anybody looked. */
  rounds?: number;
}

/** What a closed case is due for; nothing for any other. */
export function rechecksOf(report: ReportDocument, recheckDays: readonly number[]): RecheckDocument[] {
  const { _id: reportId, closedAt, state } = report;
  if (state !== 'closed' || closedAt === null) return [];
  return recheckDays.map((days) => {
    const dueAt = closedAt + days * DAY_MS;
    return {
      _id: idFrom('recheck', reportId, String(closedAt), String(days)),
      reportId,
      number: report.number,
      categoryName: report.categoryName,
      address: report.address,
      anonymous: report.anonymous,
      location: report.location,
      zoneId: report.zoneId,
      zoneName: report.zoneName,
      bureauId: report.bureauId,
      bureauName: report.bureauName,
      communityName: report.communityName ?? null,
      closedAt,
      days,
      dueAt,
      tellAt: dueAt,
      state: 'due',
      doneAt: null,
      roundId: null,
    };
  });
}

/** From when on it can be recorded: a patrol that comes by may look a little earlier. */
export const opensAt = ({ dueAt }: Pick<RecheckDocument, 'dueAt'>) => dueAt - RECHECK_EARLY_DAYS * DAY_MS;

/** For whom it is shown: staff go to the very door; `from`: how far it is from there. */
export interface RecheckReader {
  isStaff: boolean;
  now: number;
  from?: Position;
}

export function recheckFor(document: RecheckDocument, { isStaff, now, from }: RecheckReader): Recheck {
  const { _id, location: _, anonymous: __, ...recheck } = document;
  const place = recheckPlace(document, isStaff);
  return {
    recheckId: _id,
    ...recheck,
    ...place,
    open: now >= opensAt(recheck),
    distanceMeters: from ? Math.round(metersBetween(from, place.position)) : null,
  };
}

/** Where a reader is told to go: what was reported without a name has no door for those who are no staff. */
export function recheckPlace(
  document: Pick<RecheckDocument, 'location' | 'address' | 'zoneName' | 'anonymous'>,
  isStaff: boolean,
): { position: Position; address: string } {
  const { location, address, anonymous = true } = document;
  if (anonymous && !isStaff) return roughPlace(document);
  const { longitude, latitude } = location;
  return { position: { longitude, latitude }, address };
}
