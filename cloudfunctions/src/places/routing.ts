import type { RouteRule } from '#types/places/admin-contracts';
import type { CategoryDocument, RouteDocument, ZoneDocument } from './town-data';

/** Looks a bureau up by the exact pair; `null` stands for "any". */
export type RouteTable = ReadonlyMap<string, string>;

/** One rule's answer: the bureau it names, or null where it names none. */
export interface RouteStep {
  rule: RouteRule;
  bureauId: string | null;
}

const pair = (zoneId: string | null, categoryId: string | null) => JSON.stringify([zoneId, categoryId]);

export function routeTable(routes: readonly RouteDocument[]): RouteTable {
  return new Map(routes.map(({ zoneId, categoryId, bureauId }) => [pair(zoneId, categoryId), bureauId]));
}

/**
 * The rules for a report, the most particular first: (zone, category), (zone, any) – by a route or by the zone itself –,
 * (any, category) – by a route or by the category itself. Outside all zones there are none: the dispatch desk decides,
 * whatever the category, since only the place tells whether it is the town's at all.
 */
export function routeSteps(
  table: RouteTable,
  zone: Pick<ZoneDocument, '_id' | 'bureauId'> | undefined,
  category: Pick<CategoryDocument, '_id' | 'bureauId'>,
): RouteStep[] {
  if (!zone) return [];
  const route = (zoneId: string | null, categoryId: string | null) =>
    table.get(pair(zoneId, categoryId)) ?? null;
  return [
    { rule: 'zone-category', bureauId: route(zone._id, category._id) },
    { rule: 'zone', bureauId: route(zone._id, null) },
    { rule: 'zone-bureau', bureauId: zone.bureauId },
    { rule: 'category', bureauId: route(null, category._id) },
    { rule: 'category-bureau', bureauId: category.bureauId },
  ];
}

/** The first rule that names a bureau in use; none is the dispatch desk. */
export function answerOf(
  steps: readonly RouteStep[],
  isInUse: (bureauId: string) => boolean,
): (RouteStep & { bureauId: string }) | undefined {
  return steps.find(
    (step): step is RouteStep & { bureauId: string } => step.bureauId !== null && isInUse(step.bureauId),
  );
}
