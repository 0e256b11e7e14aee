import type { CategoryDocument, RouteDocument, ZoneDocument } from './town-data';

/** Looks a bureau up by the exact pair; `null` stands for "any". */
export type RouteTable = ReadonlyMap<string, string>;

const pair = (zoneId: string | null, categoryId: string | null) => JSON.stringify([zoneId, categoryId]);

export function routeTable(routes: readonly RouteDocument[]): RouteTable {
  return new Map(routes.map(({ zoneId, categoryId, bureauId }) => [pair(zoneId, categoryId), bureauId]));
}

/**
 * Whose report it is: the most particular rule that answers. Outside all zones nobody's: the dispatch desk decides,
 * whatever the category, since only the place tells whether it is the town's at all. Null is the dispatch desk.
 */
export function bureauFor(
  table: RouteTable,
  zone: Pick<ZoneDocument, '_id' | 'bureauId'> | undefined,
  category: Pick<CategoryDocument, '_id' | 'bureauId'>,
): string | null {
  if (!zone) return null;
  return (
    table.get(pair(zone._id, category._id)) ??
    table.get(pair(zone._id, null)) ??
    zone.bureauId ??
    table.get(pair(null, category._id)) ??
    category.bureauId
  );
}
