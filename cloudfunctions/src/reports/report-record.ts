import { carrying, type Carrier } from '../platform/carried-rows';
import type { Database } from '../platform/cloud';
import type { OutboxRow } from '../platform/outbox';
import type { EntryDocument, ReportDocument } from './report';

/** Collection `reports` as it is kept: the report, its timeline, and what is still to be done because of its last change. */
export interface ReportRecord extends ReportDocument, Carrier {
  /** The timeline, oldest first. */
  entries: EntryDocument[];
  /** Counts the changes, those that leave no entry too: a change is written only while nobody else has made one. */
  rev: number;
}

/** Far above any real case's number of steps, and far below what one document may hold. */
export const ENTRIES_MAX = 500;

export function newRecord(
  database: Database,
  report: ReportDocument,
  entries: readonly EntryDocument[],
  rows: readonly OutboxRow[],
): ReportRecord {
  const location = database.Geo.Point(report.location.longitude, report.location.latitude);
  return { ...report, location, entries: [...entries], rev: 1, ...carrying(rows) };
}

/** Aggregates give GeoJSON back as it is, where `get()` makes the SDK's Point of it. */
export function placed<Row extends Pick<ReportDocument, 'location'>>(row: Row): Row {
  const { coordinates } = row.location as { coordinates?: [number, number] };
  if (!coordinates) return row;
  const [longitude, latitude] = coordinates;
  return { ...row, location: { longitude, latitude } };
}

/** `field()` for lists: what only one report's own page needs stays in the database. */
export const WITHOUT_TIMELINE = { entries: false, outbox: false, grams: false };
