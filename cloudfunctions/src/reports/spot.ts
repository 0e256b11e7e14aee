import type { Position } from '#types/places/position';
import { LIST_PAGE_SIZE, SPOT_RADIUS_METERS } from '#types/reports/limits';
import { OPEN_STATES, type ReportState } from '#types/reports/states';
import type { Condition, Database } from '../platform/cloud';
import { after, nextCursor } from '../platform/keyset';
import { placesAsked } from './places-asked';
import type { ReportDocument } from './report';
import type { ReportRecord } from './report-record';

const reportsOf = (database: Database) => database.collection<ReportRecord>('reports');

const isOpen = ({ state }: Pick<ReportDocument, 'state'>) =>
  (OPEN_STATES as readonly ReportState[]).includes(state);

/** Since when nothing is open: the last closing; null while something is, or where nothing was ever closed. */
export function cleanSince(reports: readonly Pick<ReportDocument, 'state' | 'closedAt'>[]): number | null {
  if (reports.some(isOpen)) return null;
  const closings = reports.map(({ closedAt }) => closedAt).filter((at) => at !== null);
  return closings.length === 0 ? null : Math.max(...closings);
}

/** Everything of the same kind at the same spot, newest first; also what not everybody may see. */
export async function reportsAtSpot(
  database: Database,
  { categoryId, location }: { categoryId: string; location: Position },
): Promise<ReportRecord[]> {
  const geometry = database.Geo.Point(location.longitude, location.latitude);
  const { data } = await reportsOf(database)
    .where({
      location: database.command.geoNear({ geometry, maxDistance: SPOT_RADIUS_METERS }),
      categoryId,
    })
    .limit(LIST_PAGE_SIZE)
    .get();
  return data.sort((a, b) => b.filedAt - a.filedAt);
}

/** How many cases of a zone are open, and where none is, since when. */
export async function zoneClock(
  database: Database,
  zoneId: string,
): Promise<{ open: number; cleanSince: number | null }> {
  const { command } = database;
  const [{ total }, { data }] = await Promise.all([
    reportsOf(database)
      .where({ zoneId, state: command.in([...OPEN_STATES]) })
      .count(),
    reportsOf(database)
      .where({ zoneId, closedAt: command.gt(0) })
      .orderBy('closedAt', 'desc')
      .limit(1)
      .get(),
  ]);
  return { open: total, cleanSince: total > 0 ? null : (data[0]?.closedAt ?? null) };
}

/** 老大难, the latest relapse first. `places` null: everywhere. */
export async function stubbornReports(
  database: Database,
  of: { places: readonly string[] | null; bureauId?: string | undefined; zoneId?: string | undefined },
  cursor: string | null,
): Promise<{ reports: ReportDocument[]; next: string | null }> {
  const { command } = database;
  const conditions: Condition[] = [
    { stubbornAt: command.gt(0) },
    ...(of.places ? [placesAsked(command, of.places)] : []),
    ...(of.bureauId === undefined ? [] : [{ bureauId: of.bureauId }]),
    ...(of.zoneId === undefined ? [] : [{ zoneId: of.zoneId }]),
    ...after(command, 'stubbornAt', 'desc', cursor),
  ];
  const { data } = await reportsOf(database)
    .where(command.and(conditions))
    .orderBy('stubbornAt', 'desc')
    .orderBy('_id', 'desc')
    .limit(LIST_PAGE_SIZE)
    .get();
  return { reports: data, next: nextCursor(data, LIST_PAGE_SIZE, ({ stubbornAt }) => stubbornAt ?? 0) };
}
