import { DAY_MS } from '#types/china-time';
import type { Position } from '#types/places/position';
import { DUE_SOON_DAYS, type ListFilter } from '#types/reports/list-filter';
import { LIST_PAGE_SIZE, NEARBY_RADIUS_METERS } from '#types/reports/limits';
import type { ReportCard } from '#types/reports/report';
import {
  BUREAU_STATES,
  OPEN_STATES,
  PUBLIC_STATES,
  REPORT_STATES,
  type ReportState,
} from '#types/reports/states';
import type { Caller } from '../platform/action';
import type { Condition, Database } from '../platform/cloud';
import { after, nextCursor } from '../platform/keyset';
import { afterRing, openRing } from '../platform/near-cursor';
import { metersBetween } from '#types/places/distance';
import type { FollowDocument } from './follow-store';
import type { ReportDocument } from './report';
import { placed, WITHOUT_TIMELINE } from './report-record';
import { isRough, ROUGH_MOST_METERS } from './place-shown';
import { isStaff, maySee } from './report-policy';
import { cardFor } from './report-view';
import { worklistConditions } from './worklist';

interface Page {
  reports: ReportCard[];
  next: string | null;
}

const reportsOf = (database: Database) => database.collection<ReportDocument>('reports');

function filedWithin({ command }: Database, { since, until }: ListFilter): Condition[] {
  if (since === undefined) return until === undefined ? [] : [{ filedAt: command.lt(until) }];
  const from = command.gte(since);
  return [{ filedAt: until === undefined ? from : command.and([from, command.lt(until)]) }];
}

function dueWithin({ command }: Database, { due }: ListFilter, now: number): Condition[] {
  if (due === undefined) return [];
  if (due === 'overdue') return [{ urgentAt: command.lt(now) }];
  return [{ urgentAt: command.and([command.gte(now), command.lt(now + DUE_SOON_DAYS * DAY_MS)]) }];
}

/** What is due is with a bureau. */
function statesAsked({ states, due }: ListFilter): readonly ReportState[] | undefined {
  if (due === undefined) return states;
  return BUREAU_STATES.filter((state) => states?.includes(state) ?? true);
}

function filterConditions(database: Database, filter: ListFilter, now: number): Condition[] {
  const states = statesAsked(filter);
  return [
    ...(states ? [{ state: database.command.in(states) }] : []),
    ...besidesState(database, filter, now),
  ];
}

function besidesState(database: Database, filter: ListFilter, now: number): Condition[] {
  const { categoryId, bureauId, zoneId } = filter;
  return [
    ...(categoryId ? [{ categoryId }] : []),
    ...(bureauId ? [{ bureauId }] : []),
    ...(zoneId ? [{ zoneId }] : []),
    ...filedWithin(database, filter),
    ...dueWithin(database, filter, now),
  ];
}

/** What this reader may find in lists that are everybody's. */
function visibleStates(caller: Caller, states: readonly ReportState[]): ReportState[] {
  const shown: readonly ReportState[] = isStaff(caller)
    ? REPORT_STATES.filter((state) => state !== 'screening')
    : PUBLIC_STATES;
  return states.filter((state) => shown.includes(state));
}

/** Public ones around a point, nearest first; the cursor says how far the last page reached. */
export async function nearPage(
  database: Database,
  caller: Caller,
  now: number,
  around: { position: Position; radiusMeters?: number | undefined },
  filter: ListFilter,
  cursor: string | null,
): Promise<Page> {
  const { command, Geo } = database;
  const { position, radiusMeters = NEARBY_RADIUS_METERS } = around;
  const { states = OPEN_STATES, ...rest } = filter;
  const visible = states.filter((state) => (PUBLIC_STATES as readonly ReportState[]).includes(state));
  if (visible.length === 0) return { reports: [], next: null };
  const geometry = Geo.Point(position.longitude, position.latitude);
  const ring = openRing(cursor);
  const { data } = await reportsOf(database)
    .where({
      location: command.geoNear({
        geometry,
        maxDistance: radiusMeters + (isStaff(caller) ? 0 : 2 * ROUGH_MOST_METERS),
        ...(ring.fromMeters > 0 && { minDistance: ring.fromMeters }),
      }),
      // Side by side, not in an `and`: a distance is asked for at the top of a question only.
      ...(Object.assign({}, ...filterConditions(database, { ...rest, states: visible }, now)) as object),
    })
    .field(WITHOUT_TIMELINE)
    .skip(ring.shown)
    .limit(LIST_PAGE_SIZE)
    .get();
  const away = data.map(({ location }) => metersBetween(position, location));
  return {
    reports: data
      .filter((report) => maySee(caller, report))
      .map((report) => ({
        card: cardFor(caller, report, now, position),
        within: radiusMeters + (isRough(caller, report) ? ROUGH_MOST_METERS : 0),
      }))
      // By where each is said to be: asked with a metre's radius here and there, a list would give a true place away.
      .filter(({ card, within }) => (card.distanceMeters ?? 0) <= within)
      .map(({ card }) => card)
      .sort((one, other) => (one.distanceMeters ?? 0) - (other.distanceMeters ?? 0)),
    next:
      data.length < LIST_PAGE_SIZE ? null : afterRing(ring, away, (index) => !isRough(caller, data[index]!)),
  };
}

/** The first page alone. */
export async function nearReports(
  database: Database,
  caller: Caller,
  now: number,
  around: { position: Position; radiusMeters?: number | undefined },
  filter: ListFilter,
): Promise<ReportCard[]> {
  return (await nearPage(database, caller, now, around, filter, null)).reports;
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
  const conditions = [{ reporterKey: caller.key }, ...filterConditions(database, filter, now)];
  return inOrder(database, caller, now, conditions, cursor, NEWEST, pageSize);
}

/**
 * What is public of a zone, a bureau or the town, newest first; staff see what is not public, too. What is due comes by
 * its deadline. All kinds are named where none is asked for: then the index goes straight to each of them in the order
 * of filing.
 */
export async function publicReports(
  database: Database,
  caller: Caller,
  now: number,
  categoryIds: readonly string[],
  filter: ListFilter,
  cursor: string | null,
): Promise<Page> {
  const states = visibleStates(caller, filter.states ?? REPORT_STATES);
  if (states.length === 0) return { reports: [], next: null };
  const conditions = filterConditions(database, { ...filter, states }, now);
  if (filter.due) return inOrder(database, caller, now, conditions, cursor, MOST_URGENT);
  const kinds = filter.categoryId ? [] : [{ categoryId: database.command.in(categoryIds) }];
  return inOrder(database, caller, now, [...kinds, ...conditions], cursor, NEWEST);
}

const NEWEST = { field: 'filedAt', direction: 'desc' } as const;
const MOST_URGENT = { field: 'urgentAt', direction: 'asc' } as const;

async function inOrder(
  database: Database,
  caller: Caller,
  now: number,
  conditions: Condition[],
  cursor: string | null,
  { field, direction }: typeof NEWEST | typeof MOST_URGENT,
  pageSize = LIST_PAGE_SIZE,
): Promise<Page> {
  const { data } = await reportsOf(database)
    .where(database.command.and([...conditions, ...after(database.command, field, direction, cursor)]))
    .orderBy(field, direction)
    .orderBy('_id', direction)
    .field(WITHOUT_TIMELINE)
    .limit(pageSize)
    .get();
  return {
    reports: data.filter((report) => maySee(caller, report)).map((report) => cardFor(caller, report, now)),
    next: nextCursor(data, pageSize, (report) => report[field]),
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

/** Those of these reports that the caller may see, in the order of the ids. */
export async function cardsOf(
  database: Database,
  caller: Caller,
  now: number,
  reportIds: readonly string[],
): Promise<ReportCard[]> {
  if (reportIds.length === 0) return [];
  const { data } = await reportsOf(database)
    .where({ _id: database.command.in(reportIds) })
    .field(WITHOUT_TIMELINE)
    .limit(reportIds.length)
    .get();
  const byId = new Map(data.map((report) => [report._id, report]));
  return reportIds
    .map((reportId) => byId.get(reportId))
    .filter((report): report is ReportDocument => report !== undefined && maySee(caller, report))
    .map((report) => cardFor(caller, report, now));
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
  const mine = worklistConditions(command, caller.grants, filter);
  if (mine.length === 0) return { reports: [], next: null };
  const conditions = [
    // Alone, the index gives it in its order; in an `or` all that waits would be read and sorted.
    mine.length === 1 && mine[0] ? mine[0] : command.or(mine),
    ...besidesState(database, filter, now),
  ];
  return inOrder(database, caller, now, conditions, cursor, MOST_URGENT);
}
