import type { Position } from '#types/places/position';
import { LIST_PAGE_SIZE, NEARBY_RADIUS_METERS } from '#types/reports/limits';
import type { ReportCard } from '#types/reports/report';
import { OPEN_STATES, PUBLIC_STATES, type ReportState } from '#types/reports/states';
import type { Caller } from '../platform/action';
import type { Condition, Database } from '../platform/cloud';
import { after, nextCursor } from '../platform/keyset';
import { metersBetween } from './distance';
import type { FollowDocument } from './follow-store';
import type { ReportDocument } from './report';
import { placed, WITHOUT_TIMELINE } from './report-record';
import { maySee } from './report-policy';
import { cardFor } from './report-view';
import { worklistConditions } from './worklist';

export interface ListFilter {
  states?: readonly ReportState[] | undefined;
  categoryId?: string | undefined;
}

interface Page {
  reports: ReportCard[];
  next: string | null;
}

const reportsOf = (database: Database) => database.collection<ReportDocument>('reports');

function filterConditions({ command }: Database, { states, categoryId }: ListFilter): Condition[] {
  return [...(states ? [{ state: command.in(states) }] : []), ...(categoryId ? [{ categoryId }] : [])];
}

/** Public ones around a point, nearest first. One page: further away is a larger radius. */
export async function nearReports(
  database: Database,
  caller: Caller,
  now: number,
  {
    position,
    radiusMeters = NEARBY_RADIUS_METERS,
  }: { position: Position; radiusMeters?: number | undefined },
  { states = OPEN_STATES, categoryId }: ListFilter,
): Promise<ReportCard[]> {
  const { command, Geo } = database;
  const visible = states.filter((state) => (PUBLIC_STATES as readonly ReportState[]).includes(state));
  if (visible.length === 0) return [];
  const geometry = Geo.Point(position.longitude, position.latitude);
  const { data } = await reportsOf(database)
    .where({
      location: command.geoNear({ geometry, maxDistance: radiusMeters }),
      state: command.in(visible),
      ...(categoryId && { categoryId }),
    })
    .field(WITHOUT_TIMELINE)
    .limit(LIST_PAGE_SIZE)
    .get();
  return data
    .filter((report) => maySee(caller, report))
    .map((report) => cardFor(caller, report, now, Math.round(metersBetween(position, report.location))));
}

/** Newest first. */
export async function myReports(
  database: Database,
  caller: Caller,
  now: number,
  cursor: string | null,
  filter: ListFilter,
  pageSize = LIST_PAGE_SIZE,
): Promise<Page> {
  const { data } = await reportsOf(database)
    .where(
      database.command.and([
        { reporterKey: caller.key },
        ...filterConditions(database, filter),
        ...after(database.command, 'filedAt', 'desc', cursor),
      ]),
    )
    .orderBy('filedAt', 'desc')
    .orderBy('_id', 'desc')
    .field(WITHOUT_TIMELINE)
    .limit(pageSize)
    .get();
  return {
    reports: data.map((report) => cardFor(caller, report, now)),
    next: nextCursor(data, pageSize, (report) => report.filedAt),
  };
}

/** Those followed last come first. */
export async function followedReports(
  database: Database,
  caller: Caller,
  now: number,
  cursor: string | null,
): Promise<Page> {
  const { list: follows } = await database
    .collection<FollowDocument>('report_follows')
    .aggregate()
    .match(
      database.command.and([{ personKey: caller.key }, ...after(database.command, 'at', 'desc', cursor)]),
    )
    .sort({ at: -1, _id: -1 })
    .limit(LIST_PAGE_SIZE)
    .lookup({ from: 'reports', localField: 'reportId', foreignField: '_id', as: 'reports' })
    .project({ 'reports.entries': 0, 'reports.outbox': 0 })
    .end<FollowDocument & { reports: ReportDocument[] }>();
  return {
    reports: follows
      .flatMap(({ reports }) => reports)
      .filter((report) => maySee(caller, report))
      .map((report) => cardFor(caller, placed(report), now)),
    next: nextCursor(follows, LIST_PAGE_SIZE, (row) => row.at),
  };
}

/** What waits for the reader's roles, most urgent first. Empty for residents. */
export async function worklist(
  database: Database,
  caller: Caller,
  now: number,
  cursor: string | null,
  filter: ListFilter,
): Promise<Page> {
  const { command } = database;
  const mine = worklistConditions(command, caller.grants);
  if (mine.length === 0) return { reports: [], next: null };
  const { data } = await reportsOf(database)
    .where(
      command.and([
        command.or(mine),
        ...filterConditions(database, filter),
        ...after(command, 'urgentAt', 'asc', cursor),
      ]),
    )
    .orderBy('urgentAt', 'asc')
    .orderBy('_id', 'asc')
    .field(WITHOUT_TIMELINE)
    .limit(LIST_PAGE_SIZE)
    .get();
  return {
    reports: data.map((report) => cardFor(caller, report, now)),
    next: nextCursor(data, LIST_PAGE_SIZE, (report) => report.urgentAt),
  };
}
