import { DAY_MS } from '#types/china-time';
import type { Position } from '#types/places/position';
import type { Recheck } from '#types/reports/spot-contracts';
import { LIST_PAGE_SIZE, NEARBY_MAX_RADIUS_METERS, RECHECK_EARLY_DAYS } from '#types/reports/limits';
import type { Condition, Database } from '../platform/cloud';
import { after, nextCursor } from '../platform/keyset';
import { isDuplicate } from '../platform/sdk-errors';
import { placesAsked } from './places-asked';
import { recheckFor, rechecksOf, type RecheckDocument, type RecheckReader } from './recheck';
import type { ReportDocument } from './report';
import { reportStore } from './report-store';

const RECHECKS = 'rechecks';

const rechecks = (database: Database) => database.collection<RecheckDocument>(RECHECKS);

export async function recheckById(database: Database, recheckId: string): Promise<RecheckDocument | null> {
  return (await rechecks(database).doc(recheckId).get()).data;
}

/** Of one case, the next first. */
export async function rechecksFor(database: Database, reportId: string): Promise<RecheckDocument[]> {
  const { data } = await rechecks(database)
    .where({ reportId })
    .orderBy('dueAt', 'asc')
    .limit(LIST_PAGE_SIZE)
    .get();
  return data;
}

/**
 * Brings the re-checks in line with the case as it is now: planned for its closing, dropped where it is open again. May
 * be done any number of times and in any order.
 */
export async function alignRechecks(
  database: Database,
  reportId: string,
  recheckDays: readonly number[],
  now: number,
): Promise<void> {
  const report = await reportStore(database).get(reportId);
  if (!report) return;
  const wanted = rechecksOf(report, recheckDays);
  const { Geo, command } = database;
  const location = Geo.Point(report.location.longitude, report.location.latitude);
  await Promise.all(
    wanted.map((recheck) =>
      rechecks(database)
        .add({ data: { ...recheck, location } })
        .catch((error: unknown) => {
          if (!isDuplicate(error)) throw error;
        }),
    ),
  );
  await rechecks(database)
    .where({ reportId, state: 'due', closedAt: command.lt(wanted[0]?.closedAt ?? now + DAY_MS) })
    .update({ data: { state: 'dropped', tellAt: null }, multi: true });
  await followAnonymity(database, report);
}

/** Whose reporter took back their consent while these were written: neither must have missed the other. */
async function followAnonymity(database: Database, before: ReportDocument): Promise<void> {
  if (before.anonymous) return;
  const report = await reportStore(database).get(before._id);
  if (!report?.anonymous) return;
  await rechecks(database)
    .where({ reportId: report._id })
    .update({ data: { anonymous: true }, multi: true });
}

/** What was found, once the case says so too. */
export async function markRecheck(
  database: Database,
  { recheckId, state, at }: { recheckId: string; state: 'clean' | 'back'; at: number },
): Promise<void> {
  await rechecks(database)
    .doc(recheckId)
    .update({ data: { state, doneAt: at, tellAt: null } });
}

export interface RecheckPage {
  rechecks: Recheck[];
  next: string | null;
}

/** Due by now, or nearly. `places` null: everywhere. The longest due first. */
export async function dueRechecks(
  database: Database,
  of: { places: readonly string[] | null; zoneId?: string | undefined },
  reader: RecheckReader,
  cursor: string | null,
): Promise<RecheckPage> {
  const { command } = database;
  const { now } = reader;
  const conditions: Condition[] = [
    { state: 'due' },
    { dueAt: command.lte(now + RECHECK_EARLY_DAYS * DAY_MS) },
    ...(of.places ? [placesAsked(command, of.places)] : []),
    ...(of.zoneId === undefined ? [] : [{ zoneId: of.zoneId }]),
    ...after(command, 'dueAt', 'asc', cursor),
  ];
  const { data } = await rechecks(database)
    .where(command.and(conditions))
    .orderBy('dueAt', 'asc')
    .orderBy('_id', 'asc')
    .limit(LIST_PAGE_SIZE)
    .get();
  return {
    rechecks: data.map((recheck) => recheckFor(recheck, reader)),
    next: nextCursor(data, LIST_PAGE_SIZE, ({ dueAt }) => dueAt),
  };
}

/** Around a point, the nearest first; one page. */
export async function nearRechecks(
  database: Database,
  position: Position,
  { isStaff, now }: RecheckReader,
): Promise<RecheckPage> {
  const { command, Geo } = database;
  const geometry = Geo.Point(position.longitude, position.latitude);
  const { data } = await rechecks(database)
    .where({
      location: command.geoNear({ geometry, maxDistance: NEARBY_MAX_RADIUS_METERS }),
      state: 'due',
      dueAt: command.lte(now + RECHECK_EARLY_DAYS * DAY_MS),
    })
    .limit(LIST_PAGE_SIZE)
    .get();
  const reader = { isStaff, now, from: position };
  return { rechecks: data.map((recheck) => recheckFor(recheck, reader)), next: null };
}
